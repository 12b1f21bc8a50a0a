import { useState } from "react";
import type { DriverId } from "../../domain/driver.ts";
import { driverOfOwn } from "../../drivers/ownDriver.ts";
import { drivers as builtIn } from "../../drivers/registry.ts";
import { rewordedDriver } from "../../drivers/reword.ts";
import type { Session, SessionState } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { phraseWords } from "#words/phrases.ts";
import { OwnDriverForm } from "./OwnDriverForm.tsx";
import { RemoveDriver } from "./RemoveDriver.tsx";
import { WordsForm } from "./WordsForm.tsx";

type WordsSheetProps = {
  /** The driver whose words are shown first. */
  readonly first: DriverId | null;
  readonly state: Pick<SessionState, "workspace" | "rewording">;
  readonly words: Session["words"];
  readonly onClose: () => void;
};

/** The sheet on which a user words drivers anew, adds some, sees which texts that meets, and corrects single texts. */
export function WordsSheet({ first, state, words, onClose }: WordsSheetProps) {
  const [chosen, setChosen] = useState(first ?? "");
  const [adds, setAdds] = useState(false);
  const own = state.workspace.own.map(driverOfOwn);
  const drivers = [...builtIn, ...own];
  const defined = drivers.find(({ id }) => id === chosen) ?? drivers[0];
  const named = drivers.map((driver) => {
    const { id, label } = rewordedDriver(driver, state.workspace);
    return { id, label };
  });
  const isOwn = own.some(({ id }) => id === defined?.id);
  return (
    <Dialog
      open
      look="sheet"
      title={adds ? phraseWords.own.title : phraseWords.title}
      note={phraseWords.note}
      closeLabel={phraseWords.close}
      onClose={onClose}
    >
      {defined === undefined || adds ? null : (
        <>
          <Select
            framed
            label={phraseWords.driver}
            value={defined.id}
            choices={named.map(({ id, label }) => ({ value: id, label }))}
            onChange={setChosen}
          />{" "}
          <Button
            kind="quiet"
            disabled={state.rewording !== null}
            onClick={() => {
              setAdds(true);
            }}
          >
            {phraseWords.own.open}
          </Button>
          {isOwn ? (
            <RemoveDriver
              label={defined.label}
              onRemove={() => {
                void words.removeDriver(defined.id);
              }}
            />
          ) : null}
          <WordsForm key={defined.id} defined={defined} named={named} state={state} words={words} />
        </>
      )}
      {adds ? (
        <OwnDriverForm
          named={named}
          onAdd={(added) => {
            setAdds(false);
            setChosen(added.id);
            void words.addDriver(added);
          }}
          onCancel={() => {
            setAdds(false);
          }}
        />
      ) : null}
    </Dialog>
  );
}
