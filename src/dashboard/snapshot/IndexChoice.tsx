import { sheetWords } from "#words/snapshotSheet.ts";

type IndexChoiceProps = { readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void };

/** Whether the optional index goes with the snapshot: as on the page, it is told to who asks for it. */
export const IndexChoice = ({ chosen, onChoose }: IndexChoiceProps) => (
  <label className="check">
    <input
      type="checkbox"
      checked={chosen}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.checked);
      }}
    />
    {sheetWords.index}
  </label>
);
