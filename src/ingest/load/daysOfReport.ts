/** The first and last day a report covers, ISO. */
export type ReportDays = { readonly from: string; readonly to: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const two = (value: string): string => value.padStart(2, "0");

const day = {
  iso: /(\d{4})-(\d{2})-(\d{2})/,
  packed: /\b(\d{4})(\d{2})(\d{2})\b/,
  /** `July 8, 2026` and `Jul 8, 2026`. */
  named: /\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})/,
} as const;

/** Every day that a line states, in the order of writing; days by numbers alone are left to no guess. */
function daysIn(line: string): readonly string[] {
  const found = [
    ...line.matchAll(
      new RegExp(
        Object.values(day)
          .map(({ source }) => source)
          .join("|"),
        "g",
      ),
    ),
  ];
  return found.flatMap((match) => {
    const [, y, m, d, py, pm, pd, name = "", nd = "", ny = ""] = match;
    const year = y ?? py;
    const month = String(months.indexOf(name.toLowerCase()) + 1);
    const iso = year === undefined ? `${ny}-${two(month)}-${two(nd)}` : `${year}-${m ?? pm ?? ""}-${d ?? pd ?? ""}`;
    return isDay(iso) ? [iso] : [];
  });
}

function isDay(iso: string): boolean {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** The days a report says it covers above its header; null where no line states two, in order. */
export function daysOfReport(preamble: readonly string[]): ReportDays | null {
  for (const line of preamble) {
    const [from, to, more] = daysIn(line);
    if (from !== undefined && to !== undefined && more === undefined && from <= to) return { from, to };
  }
  return null;
}
