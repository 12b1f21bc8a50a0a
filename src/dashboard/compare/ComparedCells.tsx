import type { ComparedFigure } from "../../domain/compared.ts";
import type { Figure } from "../../domain/figure.ts";
import { DownMark, UpMark } from "../../ui/marks.tsx";
import {
  formatCount,
  formatDifferenceInterval,
  formatFigure,
  formatFigureInterval,
  formatPoints,
} from "../../words/format.ts";
import { chartWords } from "#words/charts.ts";
import { compareWords } from "#words/compare.ts";

type GroupFigureProps = { readonly figure: Figure; readonly everyone?: boolean };

/** A figure of one group: its value with interval, and its base; the word where everyone kept cites the driver. */
export function GroupFigure({ figure, everyone = false }: GroupFigureProps) {
  if (everyone && figure.status === "no-data") return <td className="note">{chartWords.everyone}</td>;
  const interval = formatFigureInterval(figure);
  const isLow = figure.status === "low-base" || figure.status === "unreliable";
  return (
    <td className={isLow ? "compare-low" : undefined}>
      {formatFigure(figure)}
      {interval === null ? null : <span className="compare-interval"> ({interval})</span>}
      {figure.n === 0 || figure.unit === "count" ? null : (
        <span className="note">{compareWords.base(formatCount(figure.n))}</span>
      )}
    </td>
  );
}

/** The first group's figure minus the second's: marked where the data can show it, or why there is no test. */
export function GroupDifference({ compared: { a, difference } }: { readonly compared: ComparedFigure }) {
  const { value, mark, untested } = difference;
  if (untested !== null || value === null)
    return <td className="note">{compareWords.untested[untested ?? "no-earlier-period"]}</td>;
  const ends = formatDifferenceInterval(difference, a.unit);
  return (
    <td className={mark === null ? undefined : "compare-marked"}>
      {mark === "up" ? <UpMark label={compareWords.more} /> : null}
      {mark === "down" ? <DownMark label={compareWords.less} /> : null}
      {mark === null ? null : " "}
      {formatPoints(value, a.unit)}
      {ends === null ? null : <span className="note">({ends})</span>}
    </td>
  );
}
