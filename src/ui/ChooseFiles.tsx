import { useRef, type ReactNode } from "react";
import { Button, type ButtonKind } from "./Button.tsx";
import { maximumFiles } from "./droppedFiles.ts";

type ChooseFilesProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTooMany?: (count: number) => void;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
};

/** A button that opens the browser's file chooser; any kind of file, since content decides, not the name. */
export function ChooseFiles({ onFiles, onTooMany, kind = "plain", children }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
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
          if (files.length > maximumFiles) onTooMany?.(files.length);
          else if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
