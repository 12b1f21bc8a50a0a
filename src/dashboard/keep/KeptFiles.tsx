import type { FileAccount } from "../../domain/account.ts";
import { Button } from "../../ui/Button.tsx";
import { dataWords as words } from "#words/kept.ts";

type KeptFilesProps = { readonly files: readonly FileAccount[]; readonly onRemove: (fileId: string) => void };

/** The user's files that are on the page, each of which can be taken out again with its rows. */
export function KeptFiles({ files, onRemove }: KeptFilesProps) {
  return (
    <section className="keep-part">
      <h3>{words.files}</h3>
      {files.length === 0 ? (
        <p>{words.noFiles}</p>
      ) : (
        <ul className="keep-files">
          {files.map(({ fileId, name, importerLabel, loaded }) => (
            <li key={fileId}>
              <span>
                <strong>{name}</strong> <span className="note">{words.fileNote(importerLabel, loaded)}</span>
              </span>
              <Button
                kind="link"
                aria-label={words.removeFile(name)}
                onClick={() => {
                  onRemove(fileId);
                }}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
