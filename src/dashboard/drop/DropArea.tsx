import { useState } from "react";
import { ChooseFiles } from "../../ui/ChooseFiles.tsx";
import { tooManyFiles } from "#words/chooseFiles.ts";
import { dropWords } from "#words/drop.ts";

type DropAreaProps = { readonly onFiles: (files: readonly File[]) => void };

const { area } = dropWords;

/** What the sheet shows before any file is on it: where to drop, and which export fills which evidence. */
export function DropArea({ onFiles }: DropAreaProps) {
  const [tooMany, setTooMany] = useState<number | null>(null);
  return (
    <div className="drop-area">
      <div className="drop-target drop-area-target">
        <p>
          <strong>{area.title}</strong>
        </p>
        <p className="note">{area.formats}</p>
        <ChooseFiles
          kind="main"
          onTooMany={setTooMany}
          onFiles={(files) => {
            setTooMany(null);
            onFiles(files);
          }}
        >
          {area.choose}
        </ChooseFiles>
        {tooMany === null ? null : (
          <p className="attn" role="alert">
            {tooManyFiles(tooMany)}
          </p>
        )}
      </div>
      <section>
        <h3>{area.evidenceTitle}</h3>
        <dl className="drop-evidence">
          {area.evidence.map(({ letter, name, fills }) => (
            <div key={letter}>
              <dt>
                <span className="tile tile-differs" aria-hidden="true">
                  {letter}
                </span>{" "}
                {name}
              </dt>
              <dd>{fills}</dd>
            </div>
          ))}
        </dl>
        <p className="note">{area.market}</p>
      </section>
    </div>
  );
}
