import { useEffect, useRef, useState } from "react";
import { longestViewName } from "../../domain/savedView.ts";
import { Button } from "../../ui/Button.tsx";
import { viewWords } from "#words/views.ts";
import { tidyName } from "./savedViews.ts";

type RenameViewProps = {
  readonly name: string;
  readonly isTaken: (name: string) => boolean;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
};

/** Another name for a saved view, typed in its place: Enter keeps it, Esc leaves it as it was. */
export function RenameView({ name, isTaken, onRename, onCancel }: RenameViewProps) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    field.current?.focus();
  }, []);
  const next = tidyName(typed);
  const taken = isTaken(next);
  return (
    <form
      className="views-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== "" && !taken) onRename(next);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault(); // one layer at a time: the sheet stays
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={viewWords.newName(name)}
        maxLength={longestViewName}
        value={typed}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <Button type="submit" disabled={next === "" || taken}>
        {viewWords.keepName}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {viewWords.cancel}
      </Button>
      <p className="note" role="status">
        {taken ? viewWords.nameTaken : ""}
      </p>
    </form>
  );
}
