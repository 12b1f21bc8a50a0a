import { ArrivalList } from "../../charts/ArrivalList.tsx";
import { chartWords } from "#words/charts.ts";
import { reasonColumns } from "../../charts/parts/reasonNumbers.ts";
import type { Arrival } from "../../domain/arrival.ts";
import type { ReasonRow } from "../../domain/reasons.ts";
import { sentenceText } from "../../domain/sentence.ts";
import { arrivalsAbsence } from "../../story/absencesBelow.ts";
import { arrivalsLede } from "../../story/ledesBelow.ts";
import { relationshipSentence } from "../../story/relationshipSentence.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import { reasonWords } from "#words/reasons.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { differenceColumns, figureColumns, fileTable, words, type FileColumn } from "./fileTable.ts";
import { readTable, type PanelContent } from "./panelContent.ts";

/** How patients arrive, and which ways book most often. */
export function arrivalsPanel({ spoken, shown }: SnapshotContent): PanelContent {
  const absence = arrivalsAbsence(shown);
  const { arrivals, relationship } = shown;
  return {
    panel: "arrivals",
    file: "arrivals",
    title: panelWords.arrivals.title,
    summary: absence ?? sentenceText(arrivalsLede(spoken.arrivals)),
    notes: [
      ...(absence === null ? [fileWords.arrivalLegend] : []),
      ...(spoken.relationship === null
        ? []
        : [sentenceText(relationshipSentence(spoken.relationship, spoken.against))]),
      panelWords.arrivals.caution,
    ],
    charts:
      absence === null
        ? [
            <ArrivalList
              key="arrivals"
              id="arrivals"
              title=""
              summary=""
              data={arrivals}
              size={{ width: 760, height: 290 }}
              still
            />,
          ]
        : [],
    table: absence === null ? fileTable(arrivalColumns, arrivals.rows) : null,
    groups: [
      { label: fileWords.selections, figures: arrivals.rows.map(({ share }) => share) },
      {
        label: fileWords.decidedLeads,
        figures: [...arrivals.rows.map(({ conversion }) => conversion), arrivals.conversion],
      },
      { label: fileWords.newOrReturning, figures: relationship === null ? [] : [relationship.now] },
    ],
  };
}

const arrivalColumns: readonly FileColumn<Arrival>[] = [
  words(chartWords.source, ({ source }) => chartWords.arrivals[source]),
  ...figureColumns(fileWords.ofSelections, ({ share }: Arrival) => share),
  ...figureColumns(fileWords.books, ({ conversion }: Arrival) => conversion),
  ...differenceColumns(fileWords.booksAlike, ({ lift }: Arrival) => lift, "share"),
];

/** Why they chose us and why they went elsewhere, as the CRM has it; null where it has nothing. */
export function reasonsPanel({ shown: { reasons } }: SnapshotContent): PanelContent | null {
  if (reasons.rows.length === 0) return null;
  return {
    panel: "reasons",
    file: "reasons",
    title: reasonWords.titleOf(reasons),
    summary: fileWords.reasons,
    notes: [],
    charts: [],
    table: fileTable(filedReasons, reasons.rows),
    read: readTable(reasonColumns(reasons.rows), reasons.rows),
    groups: [
      { label: reasonWords.columns.chose.toLowerCase(), figures: reasons.rows.map(({ chose }) => chose) },
      { label: reasonWords.columns.lost.toLowerCase(), figures: reasons.rows.map(({ lost }) => lost) },
    ],
  };
}

const filedReasons: readonly FileColumn<ReasonRow>[] = [
  words(reasonWords.columns.driver, ({ label }) => label),
  ...figureColumns(reasonWords.columns.chose, ({ chose }: ReasonRow) => chose),
  ...figureColumns(reasonWords.columns.lost, ({ lost }: ReasonRow) => lost),
];
