import type { Snapshot } from "../../domain/snapshot.ts";
import { changesSince } from "../../snapshot/changesSince.ts";
import { snapshotInWords } from "../../story/sinceInWords.ts";
import { sinceWords } from "#words/since.ts";
import { sheetWords } from "#words/snapshotSheet.ts";

type SinceChoiceProps = {
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

/** Whether the snapshot says what changed since the earlier one that was dropped; why it cannot, where the two make no sense together. */
export function SinceChoice({ before, now, chosen, onChoose }: SinceChoiceProps) {
  const { refusal } = changesSince(before, now);
  const name = snapshotInWords(before);
  if (refusal !== null)
    return (
      <p className="note">
        {sheetWords.notSince(name)} {sinceWords.refusals[refusal]}
      </p>
    );
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={chosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.checked);
        }}
      />
      {sheetWords.since(name)}
    </label>
  );
}
