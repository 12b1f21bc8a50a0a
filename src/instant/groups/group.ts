import type { Figure } from "../../domain/figure.ts";
import type { Candidate, Cells, Run } from "../../privacy/derivable.ts";

/** Figures whose people add up to one another: the cells they are made of, and the figures in order of importance. */
export type Group = { readonly cells: Cells; readonly candidates: readonly Candidate[] };

/** What a figure gives away: every count when it is shown, only its base when its value is withheld, nothing without base. */
export function given({ status, n }: Figure, counts: readonly string[], base: string | null = null): readonly string[] {
  if (status !== "suppressed") return base === null ? counts : [...counts, base];
  return base !== null && n > 0 ? [base] : [];
}

/** One cell as a run. */
export const cell = (place: number): Run => ({ from: place, to: place + 1 });

/** People counted (the outer figure) of whom another figure counts all but a few: the inner one is withheld. */
export function nested(outer: number, inner: number, ids: readonly string[]): Group {
  return {
    cells: { people: [inner, outer - inner] },
    candidates: [
      { ids: [], run: { from: 0, to: 2 }, gives: ["people"] },
      { ids, run: cell(0), gives: ["people"] },
    ],
  };
}

/** One share of a whole: its count, whether its figure is shown, and what it is withheld by. */
export type Part = { readonly count: number; readonly isShown: boolean; readonly ids: readonly string[] };

/** Parts of a whole that is published, the largest most important; what they leave over is a part nobody shows. */
export function partsOfWhole(whole: number, parts: readonly Part[]): Group {
  const counts = parts.map(({ count }) => count);
  const rest = whole - counts.reduce((sum, count) => sum + count, 0);
  const order = parts.map((_, place) => place).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  return {
    cells: { people: [...counts, rest] },
    candidates: [
      { ids: [], run: { from: 0, to: parts.length + 1 }, gives: ["people"] },
      ...order.flatMap((place) => {
        const part = parts[place];
        return part?.isShown === true ? [{ ids: part.ids, run: cell(place), gives: ["people"] }] : [];
      }),
    ],
  };
}
