import { Button } from "../../ui/Button.tsx";
import { CrossMark } from "../../ui/marks.tsx";
import { topBarWords } from "#words/topBar.ts";

/** The filter to those who cite a driver, among the others of the top bar; a press takes it off, and the first filter has the keyboard. */
export const CitingChip = ({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) => (
  <Button
    kind="quiet"
    className="select select-set"
    onClick={({ currentTarget }) => {
      currentTarget.form?.querySelector("select")?.focus();
      onRemove();
    }}
  >
    <span className="select-label">{topBarWords.cites}</span> <strong>{name}</strong>{" "}
    <CrossMark label={topBarWords.remove} />
  </Button>
);
