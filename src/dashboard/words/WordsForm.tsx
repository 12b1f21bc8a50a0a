import { useState } from "react";
import type { DriverPhrases, SelectionDriver } from "../../domain/driver.ts";
import { phraseChanges, rewordedDriver } from "../../drivers/reword.ts";
import type { Session, SessionState } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { phraseWords } from "#words/phrases.ts";
import { MatchedList, type NamedDriver } from "./MatchedList.tsx";
import { NameField } from "./NameField.tsx";
import { PhraseList } from "./PhraseList.tsx";

type WordsFormProps = {
  readonly defined: SelectionDriver;
  readonly named: readonly NamedDriver[];
  readonly state: Pick<SessionState, "workspace" | "rewording">;
  readonly words: Session["words"];
};

const without = <T,>(list: readonly T[], place: number): readonly T[] => list.filter((_, at) => at !== place);

/** The words, name and place of one driver, changed on a draft until they are applied. */
export function WordsForm({ defined, named, state: { workspace, rewording }, words }: WordsFormProps) {
  const present = rewordedDriver(defined, workspace);
  const [phrases, setPhrases] = useState<DriverPhrases>(present.phrases);
  const [label, setLabel] = useState(present.label);
  const [hidden, setHidden] = useState(workspace.hiddenDrivers.includes(defined.id));
  const isEdited = phraseChanges(defined.phrases, phrases) !== null;
  const { mentions, near, exclusions } = phraseWords.lists;
  const plain = (list: "mentions" | "exclusions", words: { readonly title: string; readonly add: string }) => (
    <PhraseList
      {...words}
      entries={phrases[list]}
      onAdd={(phrase) => {
        if (!phrases[list].includes(phrase)) setPhrases({ ...phrases, [list]: [...phrases[list], phrase] });
      }}
      onRemove={(place) => {
        setPhrases({ ...phrases, [list]: without(phrases[list], place) });
      }}
    />
  );
  return (
    <>
      <div className="words-names">
        <NameField label={label} onLabel={setLabel} />
        <label className="check">
          <input
            type="checkbox"
            checked={hidden}
            onChange={() => {
              setHidden(!hidden);
            }}
          />
          {phraseWords.hide}
        </label>
      </div>
      <p className="note">{isEdited ? phraseWords.edited : phraseWords.unchanged}</p>
      <div className="drop-actions words-actions">
        {rewording === null ? (
          <>
            <Button
              kind="main"
              onClick={() => {
                void words.reword({ driver: defined.id, phrases, label, hidden });
              }}
            >
              {phraseWords.apply}
            </Button>
            <Button
              disabled={!isEdited && label === defined.label}
              onClick={() => {
                setPhrases(defined.phrases);
                setLabel(defined.label);
              }}
            >
              {phraseWords.reset}
            </Button>
          </>
        ) : (
          <>
            <ProgressBar label={phraseWords.applying(rewording)} value={rewording} />
            <span className="number">{phraseWords.applying(rewording)}</span>
            <Button onClick={words.stop}>{phraseWords.stop}</Button>
          </>
        )}
      </div>
      <div className="words-columns">
        <div>
          {plain("mentions", mentions)}
          <PhraseList
            {...near}
            entries={phrases.near.map((group) => phraseWords.nearLine(group.words, group.context))}
            onAdd={(word, beside) => {
              const context = beside.split(",").flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
              if (context.length > 0) setPhrases({ ...phrases, near: [...phrases.near, { words: [word], context }] });
            }}
            onRemove={(place) => {
              setPhrases({ ...phrases, near: without(phrases.near, place) });
            }}
          />
          {plain("exclusions", exclusions)}
        </div>
        <MatchedList driver={defined.id} phrases={phrases} named={named} words={words} />
      </div>
    </>
  );
}
