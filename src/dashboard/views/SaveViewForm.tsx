import { useState } from "react";
import { longestViewName, type SavedView } from "../../domain/savedView.ts";
import { Button } from "../../ui/Button.tsx";
import { viewWords } from "#words/views.ts";
import { tidyName } from "./savedViews.ts";

type SaveViewFormProps = {
  /** The view on the page, in words. */
  readonly what: string;
  readonly isFull: boolean;
  readonly named: (name: string) => SavedView | undefined;
  readonly onSave: (name: string) => void;
};

/** The line that saves the view on the page under a name; a name that is there is said before it is replaced. */
export function SaveViewForm({ what, isFull, named, onSave }: SaveViewFormProps) {
  const [typed, setTyped] = useState("");
  const name = tidyName(typed);
  const taken = named(name);
  return (
    <form
      className="views-save"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === "" || (isFull && taken === undefined)) return;
        onSave(taken?.name ?? name);
        setTyped("");
      }}
    >
      <p>
        <strong>{viewWords.now}:</strong> {what}
      </p>
      <label>
        <span>{viewWords.name}</span>
        <input
          type="text"
          maxLength={longestViewName}
          value={typed}
          autoComplete="off"
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </label>
      <Button kind="main" type="submit" disabled={name === "" || (isFull && taken === undefined)}>
        {taken === undefined ? viewWords.save : viewWords.replace}
      </Button>
      <p className="note" role="status">
        {taken === undefined ? (isFull ? viewWords.full : "") : viewWords.taken(taken.name)}
      </p>
    </form>
  );
}
