import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from "react";
import { Button } from "./Button.tsx";
import { CrossMark } from "./marks.tsx";
import { controlWords } from "#words/controls.ts";

type DialogProps = {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly onClose: () => void;
  readonly closeLabel?: string;
  /** `sheet` fills the window below the top bar. */
  readonly look?: "middle" | "sheet";
  readonly children: ReactNode;
};

/** A native modal dialog: Esc closes it, focus goes in and comes back to where it was. */
export function Dialog({
  open,
  title,
  note,
  onClose,
  closeLabel = controlWords.close,
  look = "middle",
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(dialog, open);
  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault(); // the owner decides; the element follows `open`
    onClose();
  };
  return (
    <dialog ref={dialog} className={`dialog dialog-${look}`} aria-labelledby={titleId} onCancel={onCancel}>
      {open ? (
        <>
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
        </>
      ) : null}
    </dialog>
  );
}

/** Opens and closes a native dialog with a flag and gives focus back to what had it. */
export function useModal(dialog: React.RefObject<HTMLDialogElement | null>, open: boolean): void {
  useEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return;
    const returnTo = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (returnTo instanceof HTMLElement || returnTo instanceof SVGElement) returnTo.focus();
    };
  }, [dialog, open]);
}
