import { lazy, Suspense, useState } from "react";
import { excludedRows, type FileAccount } from "../../domain/account.ts";
import { Button } from "../../ui/Button.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { formatCount, formatDate } from "../../words/format.ts";
import { SurveyWeights } from "../weights/SurveyWeights.tsx";
import { panelWords } from "#words/panels.ts";
import { hasPatients } from "../../story/absences.ts";
import type { PanelProps } from "../panel.ts";
import { belowWords, exclusionWords, sourceHeads } from "#words/below.ts";

const { sources: words } = belowWords;

const Beside = lazy(async () => ({ default: (await import("../beside/Beside.tsx")).Beside }));

const Rows = lazy(async () => ({ default: (await import("../rows/Rows.tsx")).Rows }));

const dates = ({ dates: range }: FileAccount): string =>
  range === null ? "–" : `${formatDate(range.from)} – ${formatDate(range.to)}`;

const reasons = Object.keys(exclusionWords) as readonly (keyof typeof exclusionWords)[]; // its keys are all there are

function leftOut(account: FileAccount): string {
  const excluded = reasons.flatMap((reason) => {
    const count = account.excluded[reason] ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${exclusionWords[reason]}`];
  });
  const refused = account.rejects.length > 0 ? [words.refused(account.rejects.length)] : [];
  const emptied = account.emptied.reduce((sum, { count }) => sum + count, 0);
  const values = emptied > 0 ? [words.emptied(emptied)] : [];
  return [...excluded, ...refused, ...values].join("; ") || words.nothing;
}

const columns: readonly TableColumn<FileAccount>[] = [
  { id: "source", label: sourceHeads.source, value: (row) => row.name, text: (row) => row.name },
  { id: "format", label: sourceHeads.format, value: (row) => row.importerLabel, text: (row) => row.importerLabel },
  { id: "dates", label: sourceHeads.dates, value: (row) => row.dates?.to ?? null, text: dates },
  {
    id: "records",
    label: sourceHeads.records,
    numeric: true,
    value: (row) => row.records,
    text: (row) => formatCount(row.records),
  },
  {
    id: "frame",
    label: sourceHeads.frame,
    numeric: true,
    value: (row) => row.frameRows,
    text: (row) => formatCount(row.frameRows),
  },
  {
    id: "loaded",
    label: sourceHeads.loaded,
    numeric: true,
    value: (row) => row.loaded,
    text: (row) => formatCount(row.loaded),
  },
  { id: "left-out", label: words.leftOut, value: (row) => excludedRows(row) + row.rejects.length, text: leftOut },
  {
    id: "identifiers",
    label: words.identifiers,
    value: (row) => row.identifiers.length,
    text: (row) =>
      row.identifiers.length === 0 ? words.noIdentifiers : row.identifiers.map(({ column }) => column).join(", "),
  },
];

/** Which files stand behind the page, and what became of every row. */
export function SourcesPanel({ answer, files, choices, paper }: PanelProps) {
  const [asked, setAsked] = useState(false);
  const [looking, setLooking] = useState(false);
  const isBeingRead = hasPatients(answer) || answer.market !== null; // figures made beforehand stand before their files are there
  const isOpen = asked || files.some(({ source }) => source === "activity");
  return (
    <section className="panel" id="sources">
      <DataTable
        caption={
          <>
            <span className="panel-title">{panelWords.sources.title}</span> <span className="note">{words.note}</span>
          </>
        }
        columns={columns}
        rows={files}
        rowKey={(row) => row.fileId}
        tools
        panel="sources"
        empty={isBeingRead ? words.beingRead : words.empty}
      />
      {choices === undefined ? null : isOpen ? (
        <Suspense fallback={null}>
          <Beside answer={answer} files={files} count={choices.beside} />
        </Suspense>
      ) : (
        <p className="panel-note">
          <Button
            kind="link"
            onClick={() => {
              setAsked(true);
            }}
          >
            {panelWords.sources.beside}
          </Button>
        </p>
      )}
      {choices === undefined || paper ? null : looking ? (
        <Suspense fallback={null}>
          <Rows answer={answer} rows={choices.rows} />
        </Suspense>
      ) : (
        <p className="panel-note">
          <Button
            kind="link"
            onClick={() => {
              setLooking(true);
            }}
          >
            {panelWords.sources.rows}
          </Button>
        </p>
      )}
      {answer.coverage.rows.responses === 0 ? null : <SurveyWeights weighting={answer.weighting} choices={choices} />}
    </section>
  );
}
