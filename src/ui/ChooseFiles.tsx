import { useRef, useState, type ReactNode } from "react";
import { tooManyFiles } from "#words/chooseFiles.ts";
import { Button, type ButtonKind } from "./Button.tsx";
import { maximumFiles } from "./droppedFiles.ts";

type ChooseFilesProps = {
  readonly onFiles: (files: readonly File[]) => void;
  /** Absent: the button says so itself. */
  readonly onTooMany?: (count: number) => void;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
};

/** A button that opens the browser's file chooser; any kind of file, since content decides, not the name. */
export function ChooseFiles({ onFiles, onTooMany, kind = "plain", children }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [tooMany, setTooMany] = useState<number | null>(null);
  const take = (files: readonly File[]) => {
    const count = files.length > maximumFiles ? files.length : null;
    if (count !== null && onTooMany !== undefined) onTooMany(count);
    else setTooMany(count);
    if (count === null && files.length > 0) onFiles(files);
  };
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="choose-files"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = ""; // the same file may be chosen again after it was mended
          take(files);
        }}
      />
      {tooMany === null ? null : (
        <span className="attn" role="alert">
          {" "}
          {tooManyFiles(tooMany)}
        </span>
      )}
    </>
  );
}
