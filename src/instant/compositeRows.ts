import {
  overallRating,
  publishedMeasure,
  recommendation,
  type PublishedMeasure,
} from "../metrics/definitions/market.ts";
import type { HospitalRow } from "./hospitalRows.ts";

/** A hospital's composite scores, on one scale throughout. */
export type CompositeRow = HospitalRow & { readonly composites: Readonly<Record<string, number>> };

/** Every hospital with its composites: linear means where the files have them, else top-box shares. */
export function compositeRows(hospitals: readonly HospitalRow[]): readonly CompositeRow[] {
  const published = new Map<string, PublishedMeasure>();
  for (const id of new Set(hospitals.flatMap(({ scores }) => Object.keys(scores)))) {
    const measure = publishedMeasure(id);
    if (measure !== null) published.set(id, measure);
  }
  const scale = [...published.values()].some((measure) => measure.scale === "linear") ? "linear" : "top-box";
  return hospitals.map((hospital) => {
    const composites: Record<string, number> = {};
    for (const [id, score] of Object.entries(hospital.scores)) {
      const measure = published.get(id);
      if (measure?.scale === scale && !Number.isNaN(score)) composites[measure.composite] = score;
    }
    return { ...hospital, composites };
  });
}

/** The composites set beside recommendation, in CMS order; none when recommendation itself is missing. */
export function measuresOf(rows: readonly CompositeRow[]): readonly string[] {
  const found = new Set(rows.flatMap(({ composites }) => Object.keys(composites)));
  if (!found.has(recommendation)) return [];
  return [...found].filter((id) => id !== recommendation && id !== overallRating).sort(byCmsOrder);
}

const byCmsOrder = (a: string, b: string): number =>
  Number(b.includes("COMP")) - Number(a.includes("COMP")) || (a < b ? -1 : 1);
