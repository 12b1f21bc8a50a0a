import type { HealthPart } from "../../domain/brandHealth.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { formatFigureWithInterval, formatNumber, formatShare, formatSigned } from "../../words/format.ts";
import { formatPointsOfIndex, healthWords } from "#words/brandHealth.ts";
import { healthPartLabels } from "#words/healthParts.ts";
import { locale } from "#words/locale.ts";

/** What a part gives to the index, of the most it could give, or why it gives nothing. */
export function pointsInWords({ points, weight, gap }: HealthPart): string {
  if (weight === 0) return healthWords.notCounted;
  if (points === null) return gap === null ? "–" : healthWords.gaps[gap];
  return formatPointsOfIndex(points);
}

/** The numbers behind the stack; `before` is the period compared, briefly. */
export const healthColumns = (before: string): readonly TableColumn<HealthPart>[] => [
  {
    id: "part",
    label: healthWords.part,
    value: ({ part }) => healthPartLabels[part],
    text: ({ part }) => healthPartLabels[part],
  },
  {
    id: "weight",
    label: healthWords.weight,
    numeric: true,
    value: ({ weight }) => weight,
    text: ({ weight }) => formatShare(weight),
  },
  {
    id: "figure",
    label: healthWords.figure,
    numeric: true,
    value: ({ figure }) => figure.value,
    text: ({ figure }) => formatFigureWithInterval(figure),
    figure: ({ figure }) => (figure.status === "no-data" ? null : figure),
  },
  {
    id: "score",
    label: healthWords.onHundred,
    numeric: true,
    value: ({ score }) => score,
    text: ({ score }) => (score === null ? "–" : formatNumber(score)),
  },
  { id: "points", label: healthWords.points, numeric: true, value: ({ points }) => points, text: pointsInWords },
  {
    id: "change",
    label: healthWords.change(before),
    numeric: true,
    value: ({ change }) => change.value,
    text: ({ change: { value, lower, upper, mark } }) =>
      value === null
        ? "–"
        : `${mark === null ? "" : mark === "up" ? "▲ " : "▼ "}${formatSigned(value, 1)}${lower === null || upper === null ? "" : ` (${formatSigned(lower, 1)} ${locale.to} ${formatSigned(upper, 1)})`}`,
  },
];
