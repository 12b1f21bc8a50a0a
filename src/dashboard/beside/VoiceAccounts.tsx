import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { CountBeside } from "../../state/choices.ts";
import { besideWords } from "#words/beside.ts";
import { isNarrowed } from "../../charts/parts/ownedBars.ts";
import { OwnedBars } from "./OwnedBars.tsx";
import { useBesideCounts } from "./useBesideCounts.ts";
import { VoiceTable } from "./VoiceTable.tsx";

type VoiceAccountsProps = {
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly width: number;
  readonly count: CountBeside;
};

/** Accounts, and what of it is ours, under the page's filters: counted by the engine, so a little later than the figures. */
export function VoiceAccounts({ answer, files, width, count }: VoiceAccountsProps) {
  const { counts, updating } = useBesideCounts(count, "voices", answer, files);
  if (counts === "under way") return <p className="note">{besideWords.waiting}</p>;
  if (counts === null) return <p className="note">{besideWords.notYet}</p>;
  return (
    <div className="voices-counted" data-updating={updating || undefined} aria-busy={updating}>
      <VoiceTable counts={counts} updating={updating} />
      <OwnedBars counts={counts} isNarrowed={isNarrowed(answer.request)} width={width} updating={updating} />
    </div>
  );
}
