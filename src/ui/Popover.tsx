import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { useModal } from "./Dialog.tsx";
import { CrossMark } from "./marks.tsx";
import { placePopover } from "./popoverPlace.ts";
import { controlWords } from "#words/controls.ts";

type PopoverProps = {
  readonly open: boolean;
  /** What it explains; the popover stands beside it. */
  readonly anchor: Element | null;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly onClose: () => void;
  readonly closeLabel?: string;
  readonly children: ReactNode;
};

/** A dialog anchored to what it explains, without veil. Esc or a click outside closes it; focus returns. */
export function Popover({
  open,
  anchor,
  title,
  note,
  onClose,
  closeLabel = controlWords.close,
  children,
}: PopoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useModal(dialog, open);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null || anchor === null) return;
    const view = { width: window.innerWidth, height: window.innerHeight };
    setPlace(
      placePopover(
        anchor.getBoundingClientRect(),
        { width: element.offsetWidth || 560, height: element.offsetHeight },
        view,
      ),
    );
  }, [open, anchor]);
  return (
    <dialog
      ref={dialog}
      className="popover"
      aria-labelledby={titleId}
      style={place ?? {}}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open ? (
        <div className="popover-body">
          <header className="dialog-head">
            <div>
              <h2 id={titleId}>{title}</h2>
              {note === undefined ? null : <p className="note">{note}</p>}
            </div>
            <Button kind="mark" aria-label={closeLabel} onClick={onClose}>
              <CrossMark />
            </Button>
          </header>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
