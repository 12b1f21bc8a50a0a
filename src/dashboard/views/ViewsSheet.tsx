import { useState } from "react";
import type { Answer } from "../../domain/answer.ts";
import { mostViews, type SavedView } from "../../domain/savedView.ts";
import { firstView, type View } from "../../state/view.ts";
import { readViewHash, writeViewHash } from "../../state/viewHash.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { viewWords } from "#words/views.ts";
import { RemovedView } from "./RemovedView.tsx";
import { SaveViewForm } from "./SaveViewForm.tsx";
import { changedFigures, renamed, savedNow, viewNamed, withView } from "./savedViews.ts";
import { ViewRow } from "./ViewRow.tsx";
import { viewInWords } from "./viewInWords.ts";

/** A saved view that was opened, and the figures that are computed differently since it was saved. */
export type OpenedView = { readonly saved: SavedView; readonly changed: readonly string[] };

type ViewsSheetProps = {
  readonly answer: Answer;
  readonly view: View;
  readonly views: readonly SavedView[];
  /** Whether they last: over own data they do, over a worked example while it is shown. */
  readonly isKept: boolean;
  readonly onKeep: (views: readonly SavedView[]) => void;
  readonly onLook: (view: View) => void;
  readonly onOpened: (opened: OpenedView) => void;
  readonly onClose: () => void;
};

type Removed = { readonly saved: SavedView; readonly before: readonly SavedView[] };

/** The sheet on which views of the page are saved under names, opened again, renamed and deleted. */
export function ViewsSheet({ answer, view, views, isKept, onKeep, onLook, onOpened, onClose }: ViewsSheetProps) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const shown = writeViewHash(view);
  const keep = (next: readonly SavedView[]) => {
    setRemoved(null);
    onKeep(next);
  };
  const open = (hash: string) => {
    onLook(readViewHash(hash));
    onClose();
  };
  return (
    <Dialog open title={viewWords.title} note={isKept ? viewWords.noteOwn : viewWords.noteExample} onClose={onClose}>
      <div className="views">
        <SaveViewForm
          what={viewInWords(view, answer)}
          isFull={views.length >= mostViews}
          named={(name) => viewNamed(views, name)}
          onSave={(name) => {
            keep(withView(views, savedNow(name, view)));
          }}
        />
        <ul className="views-list">
          <li aria-current={shown === "" ? "true" : undefined}>
            <div>
              <Button
                kind="link"
                onClick={() => {
                  open("");
                }}
              >
                {viewWords.first}
              </Button>
              <span className="note">{viewInWords(firstView, answer)}</span>
            </div>
            {shown === "" ? <span className="note views-shown">{viewWords.isShown}</span> : null}
          </li>
          {views.map((saved) => (
            <ViewRow
              key={saved.name}
              saved={saved}
              what={viewInWords(readViewHash(saved.hash), answer)}
              isShown={saved.hash === shown}
              isTaken={(name) => ![undefined, saved].includes(viewNamed(views, name))}
              onOpen={() => {
                onOpened({ saved, changed: changedFigures(saved) });
                open(saved.hash);
              }}
              onRename={(name) => {
                keep(renamed(views, saved, name));
              }}
              onRemove={() => {
                onKeep(views.filter((other) => other !== saved));
                setRemoved({ saved, before: views });
              }}
            />
          ))}
        </ul>
        {views.length === 0 && removed === null ? <p className="note">{viewWords.none}</p> : null}
        {removed === null ? null : (
          <RemovedView
            key={removed.saved.name}
            name={removed.saved.name}
            onBringBack={() => {
              keep(removed.before);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
