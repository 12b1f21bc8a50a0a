import { chartWords } from "#words/charts.ts";
import { DriverMatrix } from "../../charts/DriverMatrix.tsx";
import { matrixHeads } from "../../charts/matrixHeads.ts";
import { automaticOrder, orderDrivers } from "../../charts/matrixOrder.ts";
import { Quadrant } from "../../charts/Quadrant.tsx";
import { evidenceKinds, type DriverEvidence } from "../../domain/answer.ts";
import { sentenceText } from "../../domain/sentence.ts";
import { gatedColumns, quadrantAbsence, withheldKinds } from "../../story/absences.ts";
import { cautionSentence } from "../../story/cautionSentence.ts";
import { agreementLede, quadrantLede } from "../../story/ledes.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import { formatShare } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { differenceColumns, figureColumns, fileTable, rankColumns, words, type FileColumn } from "./fileTable.ts";
import type { FigureGroup, PanelContent, PanelLook } from "./panelContent.ts";
import { belowWords } from "#words/below.ts";

/** Why patients choose us: the matrix, and its table. */
export function driversPanel(content: SnapshotContent, { order }: PanelLook): PanelContent {
  const { spoken, shown } = content;
  const initials = shown.brands.filter(({ role }) => role === "rival").map(({ initial }) => initial);
  const caution = cautionSentence(spoken);
  return {
    ...driverTablePanel(content, order),
    panel: "drivers",
    file: "drivers",
    title: panelWords.drivers.title,
    summary: sentenceText(agreementLede(spoken)),
    notes: [fileWords.matrixLegend(initials.join(", ")), ...(caution === null ? [] : [caution])],
    charts: [
      <DriverMatrix
        key="drivers"
        id="drivers"
        title=""
        summary=""
        data={shown.drivers}
        brands={shown.brands}
        heads={matrixHeads(shown.bases, shown.moves, chartWords, {
          statedBy: shown.statedBy,
          withheld: withheldKinds(shown),
          chose: shown.reasons.chose,
        })}
        gated={gatedColumns(shown)}
        order={order}
        form="compact"
        size={{ width: 980, height: 430 }}
        still
      />,
    ],
  };
}

/** The driver table alone. */
export function driverTablePanel({ shown }: SnapshotContent, order: PanelLook["order"]): PanelContent {
  return {
    panel: "table",
    file: "table",
    title: panelWords.table.title,
    summary: "",
    notes: [],
    charts: [],
    table: fileTable(driverColumns, orderDrivers(shown.drivers, order ?? automaticOrder(shown.drivers))),
    groups: driverGroups(shown.drivers),
  };
}

/** Importance against performance. */
export function quadrantPanel(content: SnapshotContent): PanelContent {
  const { spoken, shown } = content;
  const gates = shown.drivers.flatMap(({ label, met }) =>
    met?.value == null ? [] : [`${panelWords.quadrant.metFor(label)}${formatShare(met.value)}`],
  );
  const absence = quadrantAbsence(spoken);
  const placed = shown.drivers.filter(({ quadrant }) => quadrant !== null);
  return {
    panel: "quadrant",
    file: "quadrant",
    title: panelWords.quadrant.title,
    summary: absence ?? sentenceText(quadrantLede(spoken)),
    notes: [
      panelWords.quadrant.lede,
      ...(gates.length === 0 ? [] : [`${panelWords.quadrant.gates} ${gates.join("; ")}.`]),
    ],
    charts:
      absence === null
        ? [
            <Quadrant
              key="quadrant"
              id="quadrant"
              title=""
              summary=""
              data={shown.drivers}
              cuts={shown.cuts}
              size={{ width: 720, height: 380 }}
              still
            />,
          ]
        : [],
    table: placed.length === 0 ? null : fileTable(quadrantColumns, placed),
    groups: driverGroups(shown.drivers).filter(({ label }) => [moves, score, met].includes(label)),
  };
}

const [moves, score, met] = [chartWords.evidence.moves.name, chartWords.score.toLowerCase(), fileWords.met];

const driverGroups = (drivers: readonly DriverEvidence[]): readonly FigureGroup[] => [
  ...evidenceKinds.map((kind) => ({
    label: chartWords.evidence[kind].name,
    figures: drivers.map((driver) => driver[kind].figure),
  })),
  { label: chartWords.tone, figures: drivers.map(({ tone }) => tone) },
  {
    label: score,
    figures: drivers.flatMap(({ performance, gap }) => [performance, ...(gap ? [gap.rivalFigure] : [])]),
  },
  { label: met, figures: drivers.flatMap((driver) => driver.met ?? []) },
];

const named: readonly FileColumn<DriverEvidence>[] = [
  words(chartWords.driver, ({ label }) => label),
  words(chartWords.role, ({ role }) => chartWords.roles[role]),
];

const evidence = (kind: (typeof evidenceKinds)[number]): readonly FileColumn<DriverEvidence>[] => [
  ...figureColumns(chartWords.evidence[kind].name, (driver: DriverEvidence) => driver[kind].figure),
  ...rankColumns(chartWords.evidence[kind].name, (driver: DriverEvidence) => driver[kind].rank),
];

const driverColumns: readonly FileColumn<DriverEvidence>[] = [
  ...named,
  ...evidenceKinds.flatMap(evidence),
  ...figureColumns(chartWords.tone, ({ tone }: DriverEvidence) => tone, "net"),
  ...figureColumns(score, ({ performance }: DriverEvidence) => performance, "score"),
  words(fileWords.bestRival, ({ gap }: DriverEvidence) => gap?.rival ?? null),
  ...differenceColumns(chartWords.gap.head, ({ gap }: DriverEvidence) => gap?.difference ?? null, "score"),
  ...figureColumns(met, (driver: DriverEvidence) => driver.met),
  words(belowWords.table.disagree, ({ disagreement }: DriverEvidence) =>
    disagreement === null ? null : chartWords[disagreement],
  ),
];

const quadrantColumns: readonly FileColumn<DriverEvidence>[] = [
  ...named,
  words(fileWords.quadrant, ({ quadrant }: DriverEvidence) =>
    quadrant === null || quadrant === "uncertain" ? chartWords.tooClose : chartWords.quadrants[quadrant],
  ),
  ...evidence("moves"),
  ...figureColumns(score, ({ performance }: DriverEvidence) => performance, "score"),
];
