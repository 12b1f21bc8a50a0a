import { evidenceKinds, type DriverEvidence, type EvidenceKind } from "../../domain/answer.ts";
import { isReadApproximately, readingGrade } from "../../domain/driver.ts";
import type { RankBand, Difference, Figure } from "../../domain/figure.ts";
import { displayScale, formatBare, formatNumber } from "../../words/format.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import { groupOf } from "../matrixOrder.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A figure as it is read aloud: `31 percent`, `minus 22`, `withheld: a group of 1 to 10 could be told from it`; never zero for nothing. */
export function figureAloud(figure: Figure, words: ChartWords): string {
  if (figure.status === "suppressed") return words.withheldAloud;
  if (figure.value === null) return words.noData;
  const text = formatBare(figure.value, figure.unit).replace("\u2212", `${words.minus} `).replace("+", "");
  if (figure.unit === "rank") return `${words.mean.toLowerCase()} ${words.rank} ${text}`;
  return figure.unit === "share" ? `${text} ${words.percent}` : text;
}

/** A figure's interval aloud: `interval 27 to 35`, or an empty text. */
export function intervalAloud({ lower, upper, unit, status }: Figure, words: ChartWords): string {
  if (lower === null || upper === null || status === "suppressed") return "";
  const [from, to] = [lower, upper].map((end) =>
    formatBare(end, unit).replace("\u2212", `${words.minus} `).replace("+", ""),
  );
  return `${words.interval} ${from ?? ""} ${words.to} ${to ?? ""}`;
}

/** A rank band aloud: `rank 6 to 8 of 10`. */
export function rankAloud({ best, worst }: RankBand, words: ChartWords, of: number | null): string {
  const band = best === worst ? String(best) : `${String(best)} ${words.to} ${String(worst)}`;
  return `${words.rank} ${band}${of === null ? "" : ` ${words.of} ${String(of)}`}`;
}

/** A gap aloud: `8 points below Northgate, plus or minus 4`. */
export function gapAloud(rival: string, difference: Difference, unit: Figure["unit"], words: ChartWords): string {
  if (difference.value === null) return words.tooFewToTest;
  const points = Math.round(displayScale(difference.value, unit));
  const half =
    difference.lower === null || difference.upper === null
      ? null
      : displayScale((difference.upper - difference.lower) / 2, unit);
  const where =
    points === 0
      ? `${words.level} ${rival}`
      : `${words.points(Math.abs(points))} ${points < 0 ? words.below : words.above} ${rival}`;
  return half === null ? where : `${where}, ${words.plusOrMinus} ${formatNumber(half)}`;
}

/** How texts are read for a driver, as heard: nothing where they are read well. */
export function readingAloud({ reading }: DriverEvidence, words: ChartWords): readonly string[] {
  if (readingGrade(reading) === "unranked") return [words.tooCoarseToRank];
  return isReadApproximately(reading) ? [words.approximatelyRead] : [];
}

/** One cell of the matrix aloud: `Says 18 percent, rank 6 to 8 of 10`. */
export function cellAloud(driver: DriverEvidence, kind: EvidenceKind, words: ChartWords, of: number | null): string {
  const { figure, rank, everyone } = driver[kind];
  const parts = [`${capital(words.evidence[kind].name)} ${everyone ? words.everyone : figureAloud(figure, words)}`];
  if (kind === "writes" && figure.value !== null) parts.push(...readingAloud(driver, words));
  if (rank !== null) parts.push(rankAloud(rank, words, of));
  if (kind === "writes" && driver.tone.value !== null && driver.tone.status !== "low-base")
    parts.push(`${words.net} ${figureAloud(driver.tone, words)}`);
  return parts.join(", ");
}

/** A whole row of the matrix aloud. `rated` is how many drivers are ranked. */
export function driverAloud(driver: DriverEvidence, words: ChartWords, rated: number): string {
  const group = groupOf(driver.role);
  const role = words.roleAloud[driver.role];
  const sentences = [role === undefined ? driver.label : `${driver.label}, ${role}`];
  let first = true;
  for (const kind of evidenceKinds) {
    if (kind === "moves" && group === "gate")
      sentences.push(
        `${capital(words.metFor[0])} ${driver.met === null ? words.noData : figureAloud(driver.met, words)}`,
      );
    else if (kind === "moves" && group === "signal")
      sentences.push(`${capital(words.evidence.moves.name)} ${words.notRated}`);
    else {
      sentences.push(cellAloud(driver, kind, words, first ? rated : null));
      if (driver[kind].rank !== null) first = false;
    }
  }
  if (driver.disagreement !== null)
    sentences.push(driver.disagreement === "hidden" ? words.hiddenAloud : words.claimedAloud);
  if (driver.gap !== null)
    sentences.push(gapAloud(driver.gap.rival, driver.gap.difference, driver.gap.rivalFigure.unit, words));
  return `${sentences.join(". ")}.`;
}
