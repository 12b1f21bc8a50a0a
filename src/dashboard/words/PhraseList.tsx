import { useId, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { CrossMark } from "../../ui/marks.tsx";
import { phraseWords } from "#words/phrases.ts";

type PhraseListProps = {
  readonly title: string;
  readonly add: string;
  /** Asked for beside the phrase, where one counts only near others. */
  readonly context?: string;
  /** The phrases as they read, in order. */
  readonly entries: readonly string[];
  readonly onAdd: (phrase: string, context: string) => void;
  readonly onRemove: (place: number) => void;
};

/** One list of phrases: each can be taken off, and another added by typing it. */
export function PhraseList({ title, add, context, entries, onAdd, onRemove }: PhraseListProps) {
  const [typed, setTyped] = useState("");
  const [beside, setBeside] = useState("");
  const id = useId();
  const ready = typed.trim() !== "" && (context === undefined || beside.trim() !== "");
  return (
    <section className="words-list">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {entries.map((entry, place) => (
          <li key={entry}>
            {entry}
            <Button
              kind="mark"
              aria-label={phraseWords.remove(entry)}
              onClick={() => {
                onRemove(place);
              }}
            >
              <CrossMark />
            </Button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          onAdd(typed.trim(), beside);
          setTyped("");
          setBeside("");
        }}
      >
        <input
          aria-label={add}
          placeholder={add}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        {context === undefined ? null : (
          <input
            aria-label={context}
            placeholder={context}
            value={beside}
            onChange={({ currentTarget }) => {
              setBeside(currentTarget.value);
            }}
          />
        )}
        <Button type="submit" disabled={!ready}>
          {phraseWords.addButton}
        </Button>
      </form>
    </section>
  );
}
