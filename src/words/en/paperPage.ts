import { formatCount } from "../format.ts";

/** The words around a printed page, and of whom and when it describes. */
export const paperPageWords = {
  invented: "Worked example: every number is invented",
  kind: "brand health snapshot",
  formulas: (version: string): string => `Whyhere · formulas v${version}`,
  know: "How do we know?",
  allDates: "all dates",
  against: (period: string, before: string): string => `${period} against ${before}`,
  everyone: "everyone",
  citing: (driver: string): string => `people who cite ${driver}`,
  survey: (base: string): string => `Survey ${base}`,
  /** `all` is null where the page does not tell it. */
  selections: (known: number, all: number | null): string =>
    `${formatCount(known)}${all === null ? "" : ` of ${formatCount(all)}`} CRM selections with a known reason`,
  texts: (count: number): string => `${formatCount(count)} ${count === 1 ? "text" : "texts"}`,
  method:
    "95% intervals (Wilson; bootstrap for moves); tests corrected within each panel. Association, not proof. Groups of 1–10 are withheld.",
  leftOut: (rows: number): string => `${formatCount(rows)} ${rows === 1 ? "row" : "rows"} left out with a reason.`,
  inputs: (files: string): string => `Inputs: ${files}.`,
} as const;
