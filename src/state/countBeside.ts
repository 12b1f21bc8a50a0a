import type { BesideCounts, BesideGroup, ListingCounts, TextPopulation } from "../domain/beside.ts";
import type { Engine } from "../engine/engine.ts";
import type { Sql } from "../engine/sql.ts";
import { readable } from "../metrics/question.ts";
import { activityCounts } from "../model/activityCounts.ts";
import { listingCounts } from "../model/listingCounts.ts";
import { voiceCounts } from "../model/voiceCounts.ts";
import { maskDirectory } from "../privacy/directoryEntry.ts";

type Counted = {
  readonly [Group in BesideGroup]: (engine: Engine, population: TextPopulation) => Promise<BesideCounts[Group]>;
};

const counted: Counted = {
  voices: (engine, population) => voiceCounts(engine, population, written),
  listings: async (engine) => withoutPersons(await listingCounts(engine)),
  activity: (engine, { period }) => activityCounts(engine, period, written),
};

/** Counts what stands beside the drivers, for a population that is cut to what its files know. The model must be built. */
export function countBeside<Group extends BesideGroup>(
  engine: Engine,
  group: Group,
  population: TextPopulation,
): Promise<BesideCounts[Group]> {
  const count: (engine: Engine, population: TextPopulation) => Promise<BesideCounts[Group]> = counted[group];
  return count(engine, population);
}

/** With the values written in, so that it runs as it stands. */
const written = ({ parts, values }: Sql): string =>
  readable({ pieces: parts, values: values.map((value) => (typeof value === "number" ? value : String(value))) });

function withoutPersons(counts: ListingCounts): ListingCounts {
  return {
    ...counts,
    "wrong-listings": counts["wrong-listings"].map(({ site, place, field, listed, truth }) => ({
      site,
      field,
      place: maskDirectory(place, "name"),
      listed: listed === null ? null : maskDirectory(listed, field),
      truth: maskDirectory(truth, field),
    })),
  };
}
