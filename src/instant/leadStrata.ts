import { quarterOf, type Period } from "../domain/period.ts";
import { arrivalConversion } from "../metrics/definitions/arrivalConversion.ts";
import type { Conversion } from "../stats/lift.ts";
import type { When } from "./fold.ts";
import { cubeOf, type ReadTuples } from "./reader.ts";
import type { Scene } from "./scene.ts";

/** The decided, mature leads of one service line and quarter, by source. */
export type LeadStratum = ReadonlyMap<string, Conversion>;

/** Leads by service line × quarter; those without a service line, and those without a date, are strata of their own. */
export function leadStrata({ data, reader }: Scene, mature: When): readonly LeadStratum[] {
  const cube = cubeOf(data, arrivalConversion.counted);
  const lines = cube.attributes.find(({ attribute }) => attribute === "service_line")?.values ?? [];
  const readers = reader.byValue(arrivalConversion.counted, "service_line").filter((_, place) => lines[place] !== null);
  if (mature === "never") return [];
  const isAll = mature === "all";
  const quarters = quartersOf(isAll ? { from: cube.firstMonth, to: cube.firstMonth + cube.months - 1 } : mature);
  const strataOf = (one: ReadTuples<"decided" | "won">): readonly LeadStratum[] => {
    const dated = quarters.map((quarter) => bySource(one, quarter));
    return isAll ? [...dated, remainder(bySource(one, "all"), dated)] : dated;
  };
  const known = readers.map(strataOf);
  const everybody = (when: When) => reader.byTuple(arrivalConversion.counted, when);
  const unknown = strataOf(everybody).map((all, place) =>
    remainder(
      all,
      known.flatMap((strata) => strata.slice(place, place + 1)),
    ),
  );
  return [...known.flat(), ...unknown];
}

function bySource(tuples: ReadTuples<"decided" | "won">, when: When): LeadStratum {
  return new Map(
    tuples(when).map(({ tuple: [source = "unknown"], sums: { decided, won } }) => [source, { n: decided, won }]),
  );
}

/** What is left of all leads without those of some strata. */
function remainder(all: LeadStratum, strata: readonly LeadStratum[]): LeadStratum {
  return new Map(
    [...all].map(([source, { n, won }]) => {
      const known = strata.map((stratum) => stratum.get(source) ?? { n: 0, won: 0 });
      return [
        source,
        {
          n: n - known.reduce((sum, part) => sum + part.n, 0),
          won: won - known.reduce((sum, part) => sum + part.won, 0),
        },
      ];
    }),
  );
}

/** Calendar quarters as far as they lie in a run of months. */
function quartersOf({ from, to }: Period): readonly Period[] {
  const quarters: Period[] = [];
  for (let month = from; month <= to; month = quarterOf(month).to + 1) {
    quarters.push({ from: month, to: Math.min(to, quarterOf(month).to) });
  }
  return quarters;
}
