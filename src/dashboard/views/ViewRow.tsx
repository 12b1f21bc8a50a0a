import { useEffect, useRef, useState } from "react";
import type { SavedView } from "../../domain/savedView.ts";
import { Button } from "../../ui/Button.tsx";
import { viewWords } from "#words/views.ts";
import { RenameView } from "./RenameView.tsx";

type ViewRowProps = {
  readonly saved: SavedView;
  /** What it shows, in words. */
  readonly what: string;
  readonly isShown: boolean;
  readonly isTaken: (name: string) => boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
};

/** One saved view: opened by its name, renamed in its place, deleted. */
export function ViewRow({ saved: { name }, what, isShown, isTaken, onOpen, onRename, onRemove }: ViewRowProps) {
  const [isRenaming, setRenaming] = useState(false);
  const rename = useRef<HTMLLIElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) rename.current?.querySelector<HTMLElement>("[data-rename]")?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  if (isRenaming)
    return (
      <li ref={rename}>
        <RenameView
          name={name}
          isTaken={isTaken}
          onRename={(next) => {
            setRenaming(false);
            onRename(next);
          }}
          onCancel={() => {
            setRenaming(false);
          }}
        />
      </li>
    );
  return (
    <li ref={rename} aria-current={isShown ? "true" : undefined}>
      <div>
        <Button kind="link" aria-label={viewWords.open(name)} onClick={onOpen}>
          {name}
        </Button>
        <span className="note">{what}</span>
      </div>
      {isShown ? <span className="note views-shown">{viewWords.isShown}</span> : null}
      <Button
        kind="quiet"
        data-rename=""
        aria-label={viewWords.renameNamed(name)}
        onClick={() => {
          setRenaming(true);
        }}
      >
        {viewWords.rename}
      </Button>
      <Button kind="quiet" aria-label={viewWords.removeNamed(name)} onClick={onRemove}>
        {viewWords.remove}
      </Button>
    </li>
  );
}
