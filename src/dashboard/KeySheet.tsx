import { KeyMap } from "../ui/KeyMap.tsx";
import { appWords } from "#words/app.ts";
import { keyGroups } from "#words/keyGroups.ts";

type KeySheetProps = {
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
};

/** Every key of the page and the switch for single letters; fetched when it is asked for. */
export function KeySheet({ letters, onLetters, onClose }: KeySheetProps) {
  return (
    <KeyMap
      open
      onClose={onClose}
      title={appWords.keysTitle}
      groups={keyGroups}
      letters={{ label: appWords.singleKeys, on: letters, onChange: onLetters }}
    />
  );
}
