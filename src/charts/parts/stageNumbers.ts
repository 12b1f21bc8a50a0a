import { stages, type Stage, type FunnelRow } from "../../domain/answer.ts";
import type { Difference, Figure } from "../../domain/figure.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { formatBase, formatFigureWithInterval, formatGap } from "../../words/format.ts";
import type { MarkPart } from "../chart.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import { figureAloud } from "./aloud.ts";
import { shownValue } from "./interval.ts";

/** A hospital's row read aloud. */
export function rowAloud(row: FunnelRow, words: ChartWords): string {
  const values = stages.map(
    (stage) =>
      `${words.stages[stage].name.toLowerCase()} ${figureAloud(row.stages[stage], words).replace(` ${words.percent}`, "")}`,
  );
  return `${row.brand}: ${values.join(", ")}. ${words.useWithoutPreference} ${figureAloud(row.useWithoutPreference, words)}.`;
}

/** The figures of a hospital's row, left to right: each stage, the conversion to the next, and use without preference. */
export function stageParts(row: FunnelRow, words: ChartWords): readonly MarkPart[] {
  const name = (stage: Stage) => words.stages[stage].name;
  const part = (id: string, label: string, figure: Figure): MarkPart => ({
    id,
    label: `${label} ${figureAloud(figure, words)}`,
    figure,
  });
  const { conversions } = row;
  return [
    part("aware", name("aware"), row.stages.aware),
    part("aware-consider", conversionName(words, "aware", "consider"), conversions["aware-consider"]),
    part("consider", name("consider"), row.stages.consider),
    part("consider-prefer", conversionName(words, "consider", "prefer"), conversions["consider-prefer"]),
    part("prefer", name("prefer"), row.stages.prefer),
    part("use", name("use"), row.stages.use),
    part("alone", words.useWithoutPreference, row.useWithoutPreference),
  ];
}

const conversionName = ({ stages: names }: ChartWords, from: Stage, to: Stage): string =>
  `${names[from].name}–${names[to].name.toLowerCase()}`;

/** The columns of the funnel's table. */
export function stageColumns(words: ChartWords): readonly TableColumn<FunnelRow>[] {
  const against = (difference: Difference | undefined): string =>
    difference === undefined
      ? ""
      : difference.mark === null
        ? formatGap(difference, "share")
        : `${formatGap(difference, "share")} ${difference.mark === "down" ? words.belowUs : words.aboveUs}`;
  const column = (id: string, label: string, figure: (row: FunnelRow) => Figure): TableColumn<FunnelRow> => ({
    id,
    label,
    numeric: true,
    value: (row) => shownValue(figure(row)),
    text: (row) => formatFigureWithInterval(figure(row)),
    figure,
  });
  return [
    { id: "brand", label: words.hospital, value: ({ brand }) => brand, text: ({ brand }) => brand },
    ...stages.flatMap((stage): readonly TableColumn<FunnelRow>[] => [
      column(stage, words.stages[stage].name, (row) => row.stages[stage]),
      {
        id: `${stage}-n`,
        label: "n",
        numeric: true,
        value: (row) => row.stages[stage].n,
        text: (row) =>
          row.stages[stage].status === "suppressed" ? words.withheld : formatBase(row.stages[stage]).slice(2),
      },
      {
        id: `${stage}-us`,
        label: words.gap.head.split(" ")[0] ?? "",
        numeric: true,
        value: (row) => row.againstOwn[stage]?.value ?? null,
        text: (row) => against(row.againstOwn[stage]),
        figure: (row) => (row.againstOwn[stage] === undefined ? null : row.stages[stage]),
      },
    ]),
    column("aware-consider", conversionName(words, "aware", "consider"), (row) => row.conversions["aware-consider"]),
    column("consider-prefer", conversionName(words, "consider", "prefer"), (row) => row.conversions["consider-prefer"]),
    column("alone", words.useWithoutPreference, (row) => row.useWithoutPreference),
  ];
}
