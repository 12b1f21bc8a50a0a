import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { useModal } from "./Dialog.tsx";
import { CrossMark } from "./marks.tsx";
import { placePopover } from "./popoverPlace.ts";
import { textScale } from "./textScale.ts";
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
    if (!open || element === null || anchor === null) return undefined;
    const settle = () => {
      const scale = textScale();
      const { left, top, width, height } = anchor.getBoundingClientRect();
      setPlace(
        placePopover(
          { left: left / scale, top: top / scale, width: width / scale, height: height / scale },
          { width: element.offsetWidth || 560, height: element.offsetHeight },
          { width: window.innerWidth / scale, height: window.innerHeight / scale },
        ),
      );
    };
    settle();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(settle); // what is explained comes later, and must not end below the window
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
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
