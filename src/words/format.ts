import type { Difference, Figure, Unit, RankBand } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import { locale } from "#words/locale.ts";

const minus = "\u2212";
const dash = "\u2013";

/** A value in the unit it is shown in: shares 0–1 become percent, everything else stays. */
export const displayScale = (value: number, unit: Unit): number => (unit === "share" ? value * 100 : value);

/** A number with `decimals` decimals, thousands parted by commas and a true minus; never `−0`. */
export function formatNumber(value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = value < 0 && Number(fixed) !== 0 ? minus : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A number with its sign always written, zero without one: `+38`, `−8`, `0`. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** A whole percentage of a share 0–1: `31%`. */
export const formatShare = (share: number, decimals = 0): string => `${formatNumber(share * 100, decimals)}%`;

/** A count: `4,218`. */
export const formatCount = (count: number): string => formatNumber(count);

/** A value in its unit, as the page prints it: `31%`, `62`, `+34`, `4,218`, `4.3`, `.46`. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case "share":
      return formatShare(value);
    case "score":
    case "count":
      return formatNumber(value);
    case "net":
      return formatSigned(value);
    case "stars":
    case "rank":
      return formatNumber(value, 1);
    case "days":
      return locale.days(formatNumber(value, Number.isInteger(value) ? 0 : 1), value === 1);
    case "correlation":
      return formatCoefficient(value);
  }
}

/** A value without its per cent sign, for columns whose head already says the unit: `31`, `−8`. */
export const formatBare = (value: number, unit: Unit): string => formatValue(value, unit).replace("%", "");

/** Two ends in one unit, the unit not repeated: `27–35`; with a negative end `−10 to −2`. */
export function formatInterval(lower: number, upper: number, unit: Unit): string {
  const [from, to] = [lower, upper].map((end) => (unit === "net" ? formatNumber(end) : formatBare(end, unit)));
  return lower < 0 || upper < 0 ? `${from ?? ""} ${locale.to} ${to ?? ""}` : `${from ?? ""}${dash}${to ?? ""}`;
}

/** A figure's value, or the word for why there is none. */
export function formatFigure(figure: Figure): string {
  if (figure.status === "suppressed") return locale.withheld;
  return figure.value === null ? locale.noData : formatValue(figure.value, figure.unit);
}

/** A figure's interval, or null when it has none to show. */
export function formatFigureInterval({ lower, upper, unit, status }: Figure): string | null {
  return status === "suppressed" || lower === null || upper === null ? null : formatInterval(lower, upper, unit);
}

/** A figure with its interval: `31% (27–35)`. */
export function formatFigureWithInterval(figure: Figure): string {
  const interval = formatFigureInterval(figure);
  return interval === null ? formatFigure(figure) : `${formatFigure(figure)} (${interval})`;
}

/** A difference in points: `−6 pts`, `+1 pt`, `0 pts`. Counts carry no unit. */
export function formatPoints(value: number, unit: Unit, decimals = 0): string {
  const text = formatSigned(displayScale(value, unit), decimals);
  if (unit === "count") return text;
  return locale.points(text, /^[+\u2212]?1$/.test(text));
}

/**
 * The smallest difference that could be seen, in shown units of so many decimals, rounded up: less would promise too much. The rounding of
 * floating point is none of its own: 7 points are 7, though 0.07 × 100 is a little more.
 */
export const detectablePoints = (least: number, unit: Unit, decimals = 0): number =>
  Math.ceil(displayScale(least, unit) * 10 ** decimals - 1e-9) / 10 ** decimals;

/** How far apart two values are, in points without a direction: `8 pts`, `1 pt`. */
export const formatApart = (value: number, unit: Unit): string => formatPoints(value, unit).replace(/^[+\u2212]/, "");

/** The same with the unit in full: `8 points`, `1 point`. Counts carry no unit. */
export function formatApartInWords(value: number, unit: Unit): string {
  const text = formatNumber(Math.abs(displayScale(value, unit)));
  return unit === "count" ? text : locale.pointsInWords(text, text === "1");
}

/** Half the width of a difference's interval, in shown units: `±4`; null without interval. */
export function formatHalfWidth({ lower, upper }: Pick<Difference, "lower" | "upper">, unit: Unit): string | null {
  if (lower === null || upper === null) return null;
  return `±${formatNumber(displayScale((upper - lower) / 2, unit))}`;
}

/** A gap with its half-width: `−8 (±4)`. */
export function formatGap(difference: Pick<Difference, "value" | "lower" | "upper">, unit: Unit): string {
  if (difference.value === null) return dash;
  const half = formatHalfWidth(difference, unit);
  const value = formatSigned(displayScale(difference.value, unit));
  return half === null ? value : `${value} (${half})`;
}

/** A ratio with its interval: `1.4 (1.2–1.7)`. */
export function formatRatio({ value, lower, upper }: Pick<Difference, "value" | "lower" | "upper">): string {
  if (value === null) return dash;
  if (lower === null || upper === null) return formatNumber(value, 1);
  return `${formatNumber(value, 1)} (${formatNumber(lower, 1)}${dash}${formatNumber(upper, 1)})`;
}

/** A difference's interval with signs: `−10 to −2`; null without one. */
export function formatDifferenceInterval({ lower, upper }: Difference, unit: Unit): string | null {
  if (lower === null || upper === null) return null;
  return `${formatSigned(displayScale(lower, unit))} ${locale.to} ${formatSigned(displayScale(upper, unit))}`;
}

/** A rank band: `1–3`, or `10` when both ends agree. */
export const formatRankBand = ({ best, worst }: Pick<RankBand, "best" | "worst">): string =>
  best === worst ? String(best) : `${String(best)}${dash}${String(worst)}`;

/** R², a correlation or Kendall's W: two decimals without the zero, `.46`, `1.00`. */
export const formatCoefficient = (value: number): string => formatNumber(value, 2).replace(/^(\u2212?)0\./, "$1.");

/** A base: `n 598`, with the effective base where weighting made it smaller: `n 598, effective 512`. */
export function formatBase({ n, nEffective }: Pick<Figure, "n" | "nEffective">): string {
  const effective = Math.round(nEffective);
  return effective === n ? `n ${formatCount(n)}` : `n ${formatCount(n)}, ${locale.effective} ${formatCount(effective)}`;
}

/** A month: `Sep 2026`. */
export const formatMonth = (month: number): string => `${shortMonth(month)} ${String(Math.floor(month / 12))}`;

/** A month's short name without the year: `Sep`. */
export const shortMonth = (month: number): string => locale.months[((month % 12) + 12) % 12] ?? "";

/** A run of months in the shortest words: `Q3 2026`, `Sep 2026`, `2026`, `Apr 2025–Sep 2026`. */
export function formatPeriod({ from, to }: Period): string {
  const year = Math.floor(from / 12);
  if (from === to) return formatMonth(from);
  if (from % 3 === 0 && to === from + 2) return `${locale.quarter}${String((from % 12) / 3 + 1)} ${String(year)}`;
  if (from % 12 === 0 && to === from + 11) return String(year);
  const start = year === Math.floor(to / 12) ? shortMonth(from) : formatMonth(from);
  return `${start}${dash}${formatMonth(to)}`;
}

/** A period without its year where it is a quarter or a month: `Q2`, `Jun`; otherwise whole. */
export const formatPeriodBriefly = (period: Period): string =>
  period.to - period.from < 3 ? formatPeriod(period).replace(/ \d{4}$/, "") : formatPeriod(period);

/** An ISO date as `24 Sep 2026`. */
export function formatDate(date: string): string {
  const [year = "", month = "1", day = "1"] = date.slice(0, 10).split("-");
  return `${String(Number(day))} ${shortMonth(Number(month) - 1)} ${year}`;
}

/** A size in bytes: `812 kB`, `1.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1_000))} kB`;
  return bytes < 1_000_000_000 ? `${formatNumber(bytes / 1e6, 1)} MB` : `${formatNumber(bytes / 1e9, 1)} GB`;
}
