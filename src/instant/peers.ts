import type { Market } from "../domain/market.ts";
import type { CompositeRow } from "./compositeRows.ts";

/** The unweighted mean of a composite over hospitals that have it; null when none has. */
export function meanOf(rows: readonly CompositeRow[], composite: string): number | null {
  const values = rows.flatMap(({ composites }) => composites[composite] ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Our own hospital's place on every composite: its value, the means of its peers, and the percent of hospitals below it. */
export function ownPlace(
  rows: readonly CompositeRow[],
  facilityId: string | null,
  composites: readonly string[],
): Market["own"] {
  const own = rows.find((row) => row.facilityId === facilityId);
  if (own === undefined) return null;
  const peers = (of: "state" | "type" | "ownership") =>
    own[of] === null ? [] : rows.filter((row) => row[of] === own[of]);
  return {
    name: own.name ?? own.facilityId,
    facilityId: own.facilityId,
    surveys: own.surveys,
    measures: composites.map((measure) => {
      const value = own.composites[measure] ?? null;
      const all = rows.flatMap((row) => row.composites[measure] ?? []);
      return {
        measure,
        value,
        state: meanOf(peers("state"), measure),
        type: meanOf(peers("type"), measure),
        ownership: meanOf(peers("ownership"), measure),
        hospitals: {
          state: countOf(peers("state"), measure),
          type: countOf(peers("type"), measure),
          ownership: countOf(peers("ownership"), measure),
          all: all.length,
        },
        percentile: value === null ? null : (100 * all.filter((other) => other < value).length) / all.length,
      };
    }),
  };
}

const countOf = (rows: readonly CompositeRow[], composite: string): number =>
  rows.filter(({ composites }) => composites[composite] !== undefined).length;
