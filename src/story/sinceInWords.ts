import { monthOfDate, type Period } from "../domain/period.ts";
import type { SinceFigure } from "../domain/since.ts";
import type { Snapshot, SnapshotFigure, WrittenPeriod } from "../domain/snapshot.ts";
import { sinceWords } from "#words/since.ts";
import {
  detectablePoints,
  formatCount,
  formatDate,
  formatFigureWithInterval,
  formatHalfWidth,
  formatNumber,
  formatPeriod,
  formatPoints,
} from "../words/format.ts";
import { locale } from "#words/locale.ts";

/** A figure of a snapshot by its name, whom it speaks of and of what. */
export function figureName(
  { label, brand, driver, part }: SnapshotFigure,
  { settings }: Pick<Snapshot, "settings">,
): string {
  const driverLabel = settings.drivers.find(({ id }) => id === driver)?.label ?? driver;
  return [driverLabel, label, brand, part].filter((word) => word !== null).join(" · ");
}

/** A figure as a snapshot prints it, the earlier side of a change among them. */
type Printed = Pick<SnapshotFigure, "unit" | "value" | "lower" | "upper" | "n" | "nEffective" | "status">;

/** Value, interval and base as a snapshot prints them: `31% (27–35), n 612`. */
export function figureThen(figure: Printed): string {
  const written = formatFigureWithInterval({ ...figure, metric: "", keys: {}, period: null });
  return figure.value === null ? written : `${written}, n ${formatCount(figure.n)}`;
}

type Changed = Pick<SinceFigure, "change" | "now">;

/** The change in points with half the width of its interval; blank where it is not told. */
export function changeInPoints({ change, now }: Changed): string {
  if (change.value === null) return "";
  return [formatPoints(change.value, now.unit), formatHalfWidth(change, now.unit)]
    .filter((word) => word !== null)
    .join(" ");
}

/** What the test of a change says, or why there is none. */
export function testInWords({ change, now }: Changed): string {
  if (change.untested !== null) return sinceWords.untested[change.untested];
  if (change.mark !== null) return sinceWords[change.mark];
  const needed = detectablePoints(change.minimumDetectable ?? 0, now.unit);
  return sinceWords.unchanged(
    now.unit === "count" ? formatNumber(needed) : locale.pointsInWords(formatNumber(needed), needed === 1),
  );
}

/** Months as a snapshot writes them, as the page counts them; null for all rows, and for a text that is no month. */
export function readPeriod(written: WrittenPeriod | null): Period | null {
  if (written === null) return null;
  const [from, to] = [written.from, written.to].map((month) => monthOfDate(`${month}-01`));
  return from == null || to == null ? null : { from, to };
}

/** What an earlier snapshot is called: `the snapshot of Q2 2026 (data to 30 Jun 2026)`. */
export function snapshotInWords({ period, dataTo }: Pick<Snapshot, "period" | "dataTo">): string {
  const months = readPeriod(period);
  return sinceWords.snapshotOf(
    months === null ? null : formatPeriod(months),
    dataTo === null ? null : formatDate(dataTo),
  );
}

const mostNamed = 3;

/** How many figures changed detectably since an earlier snapshot; the first of them by name. */
export function sinceSummary(
  before: Pick<Snapshot, "period" | "dataTo">,
  figures: readonly SinceFigure[],
  now: Pick<Snapshot, "settings">,
): string {
  const tested = figures.filter(({ change }) => change.untested === null);
  const marked = tested.filter(({ change }) => change.mark !== null);
  const named = marked
    .slice(0, mostNamed)
    .map((row) => sinceWords.changed(figureName(row.now, now), changeInPoints(row), row.change.mark === "up"));
  return sinceWords.since(snapshotInWords(before), marked.length, tested.length, named);
}
