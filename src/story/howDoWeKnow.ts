import { excludedRows, type FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import { formatBase } from "../words/format.ts";
import { smallestShownBase } from "../stats/gates.ts";
import { paperPageWords } from "#words/paperPage.ts";

/** The foot of the snapshot: bases, what was left out, how intervals are made, and the inputs by their first eight digits. */
export function howDoWeKnow(
  { bases, moves, voice, arrivals }: Pick<Answer, "bases" | "moves" | "voice" | "arrivals">,
  files: readonly FileAccount[],
): string {
  const left = files.reduce((sum, account) => sum + excludedRows(account) + account.rejects.length, 0);
  const parts = [
    ...(bases.says.n > 0
      ? [paperPageWords.survey(formatBase(bases.says))]
      : moves.n > 0
        ? [paperPageWords.survey(formatBase(moves))]
        : []),
    ...(bases.does.n > 0 ? [ofSelections(bases.does.n, arrivals.selections)] : []),
    ...(voice.texts > 0 ? [paperPageWords.texts(voice.texts)] : []),
  ];
  const inputs = files.map(({ name, sha256 }) => `${name} ${sha256.slice(0, 8)}`).join(" · ");
  return [
    parts.length > 0 ? `${parts.join("; ")}.` : "",
    paperPageWords.method,
    left > 0 ? paperPageWords.leftOut(left) : "",
    inputs === "" ? "" : paperPageWords.inputs(inputs),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A count of selections, with all of them beside it unless what is left over is a group of 1 to 10. */
const ofSelections = (count: number, all: number): string =>
  paperPageWords.selections(count, all - count === 0 || all - count >= smallestShownBase ? all : null); // nor when the page withholds how many there are in all
