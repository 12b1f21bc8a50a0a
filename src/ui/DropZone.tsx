import { useEffect, useState, type ReactNode } from "react";
import { carriesFiles, maximumFiles } from "./droppedFiles.ts";

type DropZoneProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTooMany?: (count: number) => void;
  /** Shown over the page while files hang over it. */
  readonly label: string;
  readonly children?: ReactNode;
};

/** Makes the whole page a place to drop 1–20 files on. */
export function DropZone({ onFiles, onTooMany, label, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0; // a drag enters and leaves every element it crosses
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      depth += 1;
      setOver(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hold = (event: DragEvent) => {
      if (carriesFiles(event.dataTransfer)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault(); // else the browser leaves the page to show the file
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > maximumFiles) onTooMany?.(files.length);
      else if (files.length > 0) onFiles(files);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", hold);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", hold);
      window.removeEventListener("drop", drop);
    };
  }, [onFiles, onTooMany]);
  return (
    <>
      {children}
      {over ? (
        <div className="drop-veil" role="status">
          <p>{label}</p>
        </div>
      ) : null}
    </>
  );
}
