import type { Coverage } from "../../domain/coverage.ts";
import { isSmallCount } from "../../stats/status.ts";

/** What the data hold, as an answer may tell it: the rows of an attribute's value are 0 where they are 1 to 10. */
export function toldCoverage(coverage: Coverage): Coverage {
  const values = Object.entries(coverage.values).map(([attribute, known]) => [
    attribute,
    known.map(({ value, rows }) => ({ value, rows: isSmallCount(rows) ? 0 : rows })),
  ]);
  return { ...coverage, values: Object.fromEntries(values) as Coverage["values"] }; // the keys are those given
}
