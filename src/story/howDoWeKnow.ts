import { excludedRows, type FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import { formatBase, formatCount } from "../words/format.ts";
import { smallestShownBase } from "../stats/gates.ts";

/** The foot of the snapshot: bases, what was left out, how intervals are made, and the inputs by their first eight digits. */
export function howDoWeKnow(
  { bases, moves, voice, arrivals }: Pick<Answer, "bases" | "moves" | "voice" | "arrivals">,
  files: readonly FileAccount[],
): string {
  const left = files.reduce((sum, account) => sum + excludedRows(account) + account.rejects.length, 0);
  const parts = [
    ...(bases.says.n > 0 ? [`Survey ${formatBase(bases.says)}`] : moves.n > 0 ? [`Survey ${formatBase(moves)}`] : []),
    ...(bases.does.n > 0 ? [`${ofSelections(bases.does.n, arrivals.selections)} with a known reason`] : []),
    ...(voice.texts > 0 ? [`${formatCount(voice.texts)} ${voice.texts === 1 ? "text" : "texts"}`] : []),
  ];
  const inputs = files.map(({ name, sha256 }) => `${name} ${sha256.slice(0, 8)}`).join(" · ");
  return [
    parts.length > 0 ? `${parts.join("; ")}.` : "",
    "95% intervals (Wilson; bootstrap for moves); tests corrected within each panel. Association, not proof. Groups of 1–10 are withheld.",
    left > 0 ? `${formatCount(left)} ${left === 1 ? "row" : "rows"} left out with a reason.` : "",
    inputs === "" ? "" : `Inputs: ${inputs}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A count of selections, with all of them beside it unless what is left over is a group of 1 to 10. */
const ofSelections = (count: number, all: number): string =>
  all - count === 0 || all - count >= smallestShownBase
    ? `${formatCount(count)} of ${formatCount(all)} CRM selections`
    : `${formatCount(count)} CRM selections`; // also when the page withholds how many there are in all
