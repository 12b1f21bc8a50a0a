import { useState } from "react";
import type { DriverId } from "../../domain/driver.ts";
import { drivers } from "../../drivers/registry.ts";
import { rewordedDriver } from "../../drivers/reword.ts";
import type { Session, SessionState } from "../../state/session.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { phraseWords } from "../../words/en/phrases.ts";
import { WordsForm } from "./WordsForm.tsx";

type WordsSheetProps = {
  /** The driver whose words are shown first. */
  readonly first: DriverId | null;
  readonly state: Pick<SessionState, "workspace" | "rewording">;
  readonly words: Session["words"];
  readonly onClose: () => void;
};

/** The sheet on which a user words drivers anew, sees which texts that meets, and corrects single texts. */
export function WordsSheet({ first, state, words, onClose }: WordsSheetProps) {
  const [chosen, setChosen] = useState(first ?? "");
  const defined = drivers.find(({ id }) => id === chosen) ?? drivers[0];
  const named = drivers.map((driver) => {
    const { id, label } = rewordedDriver(driver, state.workspace);
    return { id, label };
  });
  return (
    <Dialog
      open
      look="sheet"
      title={phraseWords.title}
      note={phraseWords.note}
      closeLabel={phraseWords.close}
      onClose={onClose}
    >
      {defined === undefined ? null : (
        <>
          <Select
            framed
            label={phraseWords.driver}
            value={defined.id}
            choices={named.map(({ id, label }) => ({ value: id, label }))}
            onChange={setChosen}
          />
          <WordsForm key={defined.id} defined={defined} named={named} state={state} words={words} />
        </>
      )}
    </Dialog>
  );
}
