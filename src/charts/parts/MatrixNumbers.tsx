import type { Brand } from "../../domain/brand.ts";
import { evidenceKinds, type DriverEvidence } from "../../domain/answer.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import {
  displayScale,
  formatCount,
  formatFigure,
  formatFigureInterval,
  formatGap,
  formatRankBand,
} from "../../words/format.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import { groupOf } from "../matrixOrder.ts";
import { shownValue } from "./interval.ts";
import { initialOf } from "./MatrixRowCells.tsx";
import { ChartNumbers } from "./ChartNumbers.tsx";

/** The columns of the driver table: each kind with interval, base and rank, then tone, score, gap and disagreement. */
export function driverColumns(words: ChartWords, brands: readonly Brand[]): readonly TableColumn<DriverEvidence>[] {
  const evidence = evidenceKinds.flatMap((kind): readonly TableColumn<DriverEvidence>[] => {
    const name = words.evidence[kind].name;
    const unrated = (driver: DriverEvidence) => kind === "moves" && groupOf(driver.role) !== "rated";
    const text = (driver: DriverEvidence): string => {
      if (unrated(driver)) return driver.role === "gate" ? words.roles.gate : words.notRated;
      if (driver[kind].everyone) return words.everyone;
      const interval = formatFigureInterval(driver[kind].figure);
      return `${formatFigure(driver[kind].figure)}${interval === null ? "" : ` ${interval}`}`;
    };
    return [
      {
        id: kind,
        label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        numeric: true,
        value: (driver) => (unrated(driver) ? null : shownValue(driver[kind].figure)),
        text,
        figure: (driver) => (unrated(driver) ? null : driver[kind].figure),
      },
      {
        id: `${kind}-base`,
        label: words.base,
        numeric: true,
        value: (driver) => driver[kind].figure.n,
        text: (driver) => (unrated(driver) ? "" : baseText(driver[kind].figure, words)),
      },
      {
        id: `${kind}-rank`,
        label: words.rank,
        numeric: true,
        value: ({ [kind]: { rank } }) => rank?.rank ?? null,
        text: ({ [kind]: { rank } }) => (rank === null ? "" : formatRankBand(rank)),
      },
    ];
  });
  return [
    { id: "driver", label: words.driver, value: ({ label }) => label, text: ({ label }) => label },
    { id: "role", label: words.role, value: ({ role }) => role, text: ({ role }) => words.roles[role] },
    ...evidence,
    {
      id: "tone",
      label: words.tone,
      numeric: true,
      value: ({ tone }) => shownValue(tone),
      text: ({ tone }) => (tone.value === null || tone.status === "low-base" ? "–" : formatFigure(tone)),
      figure: ({ tone }) => tone,
    },
    {
      id: "score",
      label: words.score,
      numeric: true,
      value: ({ performance }) => shownValue(performance),
      text: ({ performance, role }) => (role === "signal" ? "–" : formatFigure(performance)),
      figure: ({ performance, role }) => (role === "signal" ? null : performance),
    },
    {
      id: "gap",
      label: words.gap.head,
      numeric: true,
      value: ({ gap }) =>
        gap?.difference.value == null ? null : displayScale(gap.difference.value, gap.rivalFigure.unit),
      text: ({ gap }) =>
        gap === null
          ? "–"
          : gap.difference.value === null
            ? words.tooFewToTest
            : `${formatGap(gap.difference, gap.rivalFigure.unit)} ${initialOf(brands, gap.rival)}`,
      figure: ({ gap, performance }) => (gap === null ? null : performance),
    },
    {
      id: "disagree",
      label: words.disagree.head.replace("?", ""),
      value: ({ disagreement }) => disagreement,
      text: ({ disagreement }) => (disagreement === null ? "" : words[disagreement]),
    },
  ];
}

const baseText = (figure: DriverEvidence["tone"], words: ChartWords): string =>
  figure.status === "no-data" ? "" : figure.status === "suppressed" ? words.withheld : bracketedBase(figure);

/** `598`, or `598 (512)` where weighting made the effective base smaller: short, as it stands in every row. */
const bracketedBase = ({ n, nEffective }: DriverEvidence["tone"]): string => {
  const effective = Math.round(nEffective);
  return effective === n ? formatCount(n) : `${formatCount(n)} (${formatCount(effective)})`;
};

type DriverNumbersProps = {
  /** The drawing whose numbers these are. */
  readonly frame: Parameters<typeof ChartNumbers>[0]["frame"];
  readonly drivers: readonly DriverEvidence[];
  readonly brands: readonly Brand[];
  readonly words: ChartWords;
};

/** The driver table: every number of the matrix and its status in words. */
export const DriverNumbers = ({ frame, drivers, brands, words }: DriverNumbersProps) => (
  <ChartNumbers frame={frame} columns={driverColumns(words, brands)} rows={drivers} rowKey={({ driver }) => driver} />
);
