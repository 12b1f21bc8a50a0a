import { useEffect, useState } from "react";
import type { DriverId, DriverPhrases } from "../../domain/driver.ts";
import type { MatchedText, MatchedTexts } from "../../domain/matchedText.ts";
import { readable } from "../../metrics/question.ts";
import type { Session } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { CrossMark } from "../../ui/marks.tsx";
import { Select } from "../../ui/Select.tsx";
import { phraseWords } from "#words/phrases.ts";

/** A driver by the name it has on the page. */
export type NamedDriver = { readonly id: DriverId; readonly label: string };

type MatchedListProps = {
  readonly driver: DriverId;
  readonly phrases: DriverPhrases;
  readonly named: readonly NamedDriver[];
  readonly words: Pick<Session["words"], "matched" | "correct">;
};

/** How long typing rests before texts are looked through, in ms. */
const rest = 250;

/** How many public texts the words meet as they stand, and the newest of them; a text can be counted otherwise by hand. */
export function MatchedList({ driver, phrases, named, words }: MatchedListProps) {
  const [found, setFound] = useState<MatchedTexts | null>(null);
  const [corrections, setCorrections] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const texts = await words.matched(driver, phrases, stop.signal).catch((failure: unknown) => {
        if (stop.signal.aborted) return null; // typed on
        throw failure;
      });
      if (!stop.signal.aborted) setFound(texts);
    };
    const timer = setTimeout(() => void look(), rest);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [driver, phrases, words, corrections]);
  const correct = async (reviewKey: string, other: DriverId, present: boolean) => {
    await words.correct({ reviewKey, driver: other, present });
    setCorrections((count) => count + 1);
  };
  return (
    <section className="words-found">
      <p role="status">
        {found === null ? phraseWords.looking : <strong>{phraseWords.matched(found.matched, found.texts)}</strong>}
      </p>
      {found === null || found.texts === 0 ? null : (
        <details>
          <summary>{phraseWords.how}</summary>
          <p className="note">{phraseWords.howCounted}</p>
          <pre tabIndex={0}>{readable(found.counted)}</pre>
        </details>
      )}
      {found === null || found.examples.length === 0 ? null : (
        <>
          <h3>{phraseWords.examples}</h3>
          <p className="note">{phraseWords.corrected}</p>
          <ol>
            {found.examples.map((text) => (
              <li key={text.reviewKey}>
                <Snippet text={text} />
                <CountsFor
                  text={text}
                  named={named}
                  onCorrect={(other, present) => void correct(text.reviewKey, other, present)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Characters shown on either side of the words met. */
const around = 140;

function Snippet({ text: { text, met, stars, postedOn } }: { readonly text: MatchedText }) {
  const at = met === null ? -1 : text.indexOf(met);
  const start = at < 0 ? 0 : Math.max(0, at - around);
  const end = at < 0 || met === null ? 2 * around : at + met.length + around;
  return (
    <p>
      {start > 0 ? "…" : ""}
      {at < 0 || met === null ? (
        text.slice(start, end)
      ) : (
        <>
          {text.slice(start, at)}
          <mark>{met}</mark>
          {text.slice(at + met.length, end)}
        </>
      )}
      {end < text.length ? "…" : ""}{" "}
      <span className="note number">{[stars === null ? "" : `${String(stars)}★`, postedOn ?? ""].join(" ")}</span>
      {met === null ? <span className="note"> {phraseWords.byHand}</span> : null}
    </p>
  );
}

type CountsForProps = {
  readonly text: MatchedText;
  readonly named: readonly NamedDriver[];
  readonly onCorrect: (driver: DriverId, present: boolean) => void;
};

function CountsFor({ text, named, onCorrect }: CountsForProps) {
  const others = named.filter(({ id }) => !text.drivers.includes(id));
  return (
    <div className="words-drivers">
      <span className="note">{phraseWords.counted}</span>
      {named
        .filter(({ id }) => text.drivers.includes(id))
        .map(({ id, label }) => (
          <span key={id}>
            {label}
            <Button
              kind="mark"
              aria-label={phraseWords.takeOut(label)}
              onClick={() => {
                onCorrect(id, false);
              }}
            >
              <CrossMark />
            </Button>
          </span>
        ))}
      <Select
        label={phraseWords.add}
        value=""
        choices={[{ value: "", label: "+" }, ...others.map(({ id, label }) => ({ value: id, label }))]}
        onChange={(id) => {
          if (id !== "") onCorrect(id, true);
        }}
      />
    </div>
  );
}
