import type { DriverEvidence, EvidenceCell, EvidenceKind } from "../../domain/answer.ts";
import type { BeliefCheckup } from "../../domain/belief.ts";
import { chartWords } from "#words/charts.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import {
  formatCount,
  formatDifferenceInterval,
  formatFigure,
  formatFigureInterval,
  formatFigureWithInterval,
  formatRankBand,
  formatSigned,
} from "../../words/format.ts";
import { agreementPairs } from "../../story/agreementSentence.ts";
import { SentenceText } from "../SentenceText.tsx";
import { beliefColumn, beliefInTable } from "#words/beliefTable.ts";
import { readingInTable } from "#words/reading.ts";
import { panelWords } from "#words/panels.ts";
import type { PanelProps } from "../panel.ts";
import { belowWords } from "#words/below.ts";

const { table: words } = belowWords;

const noFigure = ({ everyone }: EvidenceCell): string => (everyone ? chartWords.everyone : "–");

function evidenceColumns(kind: EvidenceKind): readonly TableColumn<DriverEvidence>[] {
  return [
    {
      id: kind,
      label: words.kinds[kind],
      numeric: true,
      value: (row) => row[kind].figure.value,
      text: (row) =>
        row[kind].figure.status === "no-data" ? noFigure(row[kind]) : formatFigureWithInterval(row[kind].figure),
      show: (row) =>
        row[kind].figure.status === "no-data" ? (
          noFigure(row[kind])
        ) : (
          <>
            {formatFigure(row[kind].figure)} <span className="note">{formatFigureInterval(row[kind].figure)}</span>
          </>
        ),
      figure: (row) => (row[kind].figure.status === "no-data" ? null : row[kind].figure),
    },
    {
      id: `${kind}-rank`,
      label: words.rank,
      numeric: true,
      value: (row) => row[kind].rank?.rank ?? null,
      text: (row) => (row[kind].rank === null ? "" : formatRankBand(row[kind].rank)),
      figure: (row) => row[kind].figure,
    },
  ];
}

/** *Says* names its unit where it is neither a share that cites nor one that rates. */
function saysLabel({ statedBy }: PanelProps["answer"]): string {
  return statedBy === "ranked" || statedBy === "best-worst"
    ? `${words.kinds.says} (${chartWords.heads.stated[statedBy]})`
    : words.kinds.says;
}

const columns: readonly TableColumn<DriverEvidence>[] = [
  { id: "driver", label: words.driver, value: (row) => row.label, text: (row) => row.label },
  { id: "role", label: words.role, value: (row) => row.role, text: (row) => chartWords.roles[row.role] },
  ...(["says", "moves", "writes", "does"] as const).flatMap(evidenceColumns),
  {
    id: "reading",
    label: words.reading,
    value: (row) => row.reading?.f1 ?? null,
    text: (row) => (row.writes.figure.status === "no-data" ? "" : readingInTable(row.reading, row.edited)),
    figure: ({ writes }) => writes.figure,
  },
  {
    id: "tone",
    label: words.tone,
    numeric: true,
    value: (row) => row.tone.value,
    text: (row) => (row.tone.value === null || row.tone.status === "low-base" ? "–" : formatSigned(row.tone.value)),
    figure: ({ tone }) => (tone.value === null ? null : tone),
  },
  {
    id: "score",
    label: words.score,
    numeric: true,
    value: (row) => row.performance.value,
    text: (row) => (row.performance.value === null ? "–" : formatFigureWithInterval(row.performance)),
    figure: ({ performance }) => (performance.value === null ? null : performance),
  },
  {
    id: "gap",
    label: words.gap,
    numeric: true,
    value: (row) => row.gap?.difference.value ?? null,
    text: (row) => {
      const difference = row.gap?.difference;
      if (!row.gap || difference?.value == null) return "–";
      const ends = formatDifferenceInterval(difference, "score");
      return `${formatSigned(difference.value)}${ends === null ? "" : ` (${ends})`} ${row.gap.rival}`;
    },
    figure: ({ gap, performance }) => (gap === null ? null : performance),
  },
  {
    id: "disagree",
    label: words.disagree,
    value: (row) => row.disagreement,
    text: (row) => (row.disagreement === null ? "" : chartWords[row.disagreement]),
  },
];

function believedColumn({ checks }: BeliefCheckup): TableColumn<DriverEvidence> {
  const checkOf = (row: DriverEvidence) => checks.find(({ driver }) => driver === row.driver);
  return {
    id: "believed",
    label: beliefColumn,
    value: (row) => checkOf(row)?.believed ?? null,
    text: (row) => {
      const check = checkOf(row);
      return check === undefined ? "" : beliefInTable(check);
    },
  };
}

const basesInWords = ({ bases }: PanelProps["answer"]): string =>
  (["says", "moves", "writes", "does"] as const)
    .map((kind) => `${chartWords.evidence[kind].name} n ${formatCount(bases[kind].n)}`)
    .join(", ");

/** Every number of the driver matrix as a table: to sort, copy and save. */
export function DriverTablePanel({ answer }: PanelProps) {
  return (
    <section className="panel" id="table">
      <DataTable
        caption={
          <>
            <span className="panel-title">{panelWords.table.title}</span>{" "}
            <span className="note">{words.note(basesInWords(answer))}</span>
          </>
        }
        columns={[
          ...columns.map((column) => (column.id === "says" ? { ...column, label: saysLabel(answer) } : column)),
          ...(answer.beliefs ? [believedColumn(answer.beliefs)] : []),
        ]}
        rows={answer.drivers}
        rowKey={(row) => row.driver}
        tools
        panel="table"
      />
      {answer.agreement.pairs.length === 0 ? null : (
        <p className="note">
          <SentenceText sentence={agreementPairs(answer)} />
        </p>
      )}
    </section>
  );
}
