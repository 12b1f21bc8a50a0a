import { useState } from "react";
import type { FileInspection, FileMapping } from "../../state/remapping.ts";
import { Button } from "../../ui/Button.tsx";
import { meaningWords } from "#words/dropMeaning.ts";
import { previewOf } from "./preview.ts";

type PreviewTableProps = { readonly inspection: FileInspection; readonly mapping: FileMapping };

const { preview: words } = meaningWords;

/** The first rows as they will be read. Rows about people are shown only when asked for; public ones at once. */
export function PreviewTable({ inspection, mapping }: PreviewTableProps) {
  const isPublic = mapping.source !== "crm" && mapping.source !== "survey";
  const [asked, setAsked] = useState(false);
  const open = isPublic || asked;
  const { heads, rows } = previewOf(inspection, mapping);
  return (
    <section className="drop-section" aria-label={words.title}>
      <h3>
        {words.title} <span className="drop-aside">{words.note}</span>{" "}
        {isPublic ? null : (
          <Button
            kind="link"
            aria-expanded={open}
            title={words.why}
            onClick={() => {
              setAsked(!asked);
            }}
          >
            {open ? words.hide : words.show}
          </Button>
        )}
      </h3>
      {heads.length === 0 ? <p className="note">{words.none}</p> : null}
      {open && heads.length > 0 ? (
        <div className="drop-scroll">
          <table className="drop-table">
            <caption className="aloud">{words.title}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, line) => (
                <tr key={line}>
                  {row.map((cell, place) => (
                    <td key={heads[place]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  );
}
