import type { SinceFigure } from "../domain/since.ts";
import type { Snapshot, SnapshotFigure } from "../domain/snapshot.ts";
import { sinceWords } from "../words/en/since.ts";
import {
  detectablePoints,
  formatCount,
  formatFigureWithInterval,
  formatHalfWidth,
  formatNumber,
  formatPoints,
} from "../words/format.ts";

/** A figure of a snapshot by its name, whom it speaks of and of what. */
export function figureName(
  { label, brand, driver, part }: SnapshotFigure,
  { settings }: Pick<Snapshot, "settings">,
): string {
  const driverLabel = settings.drivers.find(({ id }) => id === driver)?.label ?? driver;
  return [driverLabel, label, brand, part].filter((word) => word !== null).join(" · ");
}

/** Value, interval and base as a snapshot prints them: `31% (27–35), n 612`. */
export function figureThen(figure: SnapshotFigure): string {
  const written = formatFigureWithInterval({ ...figure, keys: {}, period: null });
  return figure.value === null ? written : `${written}, n ${formatCount(figure.n)}`;
}

/** The change in points with half the width of its interval; blank where it is not told. */
export function changeInPoints({ change, now }: SinceFigure): string {
  if (change.value === null) return "";
  return [formatPoints(change.value, now.unit), formatHalfWidth(change, now.unit)]
    .filter((word) => word !== null)
    .join(" ");
}

/** What the test of a change says, or why there is none. */
export function testInWords({ change, now }: SinceFigure): string {
  if (change.untested !== null) return sinceWords.untested[change.untested];
  if (change.mark !== null) return sinceWords[change.mark];
  const needed = detectablePoints(change.minimumDetectable ?? 0, now.unit);
  return sinceWords.unchanged(
    now.unit === "count" ? formatNumber(needed) : `${formatNumber(needed)} ${needed === 1 ? "point" : "points"}`,
  );
}
