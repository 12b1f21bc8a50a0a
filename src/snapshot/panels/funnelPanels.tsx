import { AssociationTable } from "../../charts/AssociationTable.tsx";
import { chartWords } from "#words/charts.ts";
import { StageTable } from "../../charts/StageTable.tsx";
import { stages, type DriverEvidence, type FunnelRow } from "../../domain/answer.ts";
import { funnelAbsence } from "../../story/absences.ts";
import { inSentence } from "#words/lists.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import { displayedFigure } from "../digits.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { differenceColumns, figureColumns, fileTable, words, type FileColumn } from "./fileTable.ts";
import type { PanelContent, PanelLook } from "./panelContent.ts";

/** Against whom: the funnel beside competitors or, with a driver in focus, who is linked with it. */
export function funnelPanel(content: SnapshotContent, { driver }: PanelLook): PanelContent {
  const focused = content.spoken.drivers.find((evidence) => evidence.driver === driver);
  return focused !== undefined && focused.associations.length > 0
    ? associationPanel(content, focused)
    : stagePanel(content);
}

function stagePanel({ shown }: SnapshotContent): PanelContent {
  const absence = funnelAbsence(shown);
  return {
    panel: "funnel",
    file: "funnel",
    title: panelWords.funnel.title,
    summary: absence ?? `${chartWords.converted} · ${panelWords.funnel.note}`,
    notes: [],
    charts:
      absence === null
        ? [
            <StageTable
              key="funnel"
              id="funnel"
              title=""
              summary=""
              data={shown.funnel}
              size={{ width: 860, height: 131 }}
              still
            />,
          ]
        : [],
    table: absence === null ? fileTable(stageColumns, shown.funnel) : null,
    groups: [
      ...stages.map((stage) => ({
        label: chartWords.stages[stage].name.toLowerCase(),
        figures: shown.funnel.map((row) => row.stages[stage]),
      })),
      {
        label: fileWords.conversionsAnd,
        figures: shown.funnel.flatMap((row) => Object.values(row.conversions)),
      },
      {
        label: chartWords.useWithoutPreference.toLowerCase(),
        figures: shown.funnel.map(({ useWithoutPreference }) => useWithoutPreference),
      },
    ],
  };
}

const { conversions } = fileWords;

const stageColumns: readonly FileColumn<FunnelRow>[] = [
  words(chartWords.hospital, ({ brand }) => brand),
  ...stages.flatMap((stage) => [
    ...figureColumns(chartWords.stages[stage].name, (row: FunnelRow) => row.stages[stage]),
    ...differenceColumns(
      fileWords.againstUs(chartWords.stages[stage].name),
      (row: FunnelRow) => row.againstOwn[stage] ?? null,
      "share",
    ),
  ]),
  ...figureColumns(conversions[0], (row: FunnelRow) => row.conversions["aware-consider"]),
  ...figureColumns(conversions[1], (row: FunnelRow) => row.conversions["consider-prefer"]),
  ...figureColumns(chartWords.useWithoutPreference, (row: FunnelRow) => row.useWithoutPreference),
];

type Association = DriverEvidence["associations"][number];

function associationPanel({ shown }: SnapshotContent, { driver, label, associations }: DriverEvidence): PanelContent {
  const data = associations.map(({ brand, among, figure }): Association => ({
    brand,
    among,
    figure: displayedFigure(figure),
  }));
  return {
    panel: "funnel",
    file: `linked-with-${driver}`,
    title: panelWords.funnel.on(panelWords.funnel.title, inSentence(label)),
    summary: fileWords.association(inSentence(label)),
    notes: [],
    charts: [
      <AssociationTable
        key="funnel"
        id="funnel"
        title=""
        summary=""
        data={data}
        brands={shown.brands}
        size={{ width: 860, height: 131 }}
        still
      />,
    ],
    table: fileTable(associationColumns, data),
    groups: (["aware", "consider", "prefer"] as const).map((stage) => ({
      label: chartWords.associationHeads[stage].toLowerCase(),
      figures: data.flatMap(({ among, figure }) => (among === stage ? [figure] : [])),
    })),
  };
}

const associationColumns: readonly FileColumn<Association>[] = [
  words(chartWords.hospital, ({ brand }) => brand),
  words(fileWords.among, ({ among }) => chartWords.stages[among].name),
  ...figureColumns(fileWords.linked, ({ figure }: Association) => figure),
];
