import type { Inspection } from "../ingest/inspection.ts";
import type { Mapping } from "../ingest/mapping.ts";

/** How many answers a file waits for: one for each column in question, one more while nobody confirmed its format. */
export function openQuestions(mapping: Mapping, detection: Inspection["detection"]): number {
  const asked = mapping.columns.filter(({ question }) => question !== undefined).length;
  return asked + (detection === "unsure" || detection === "unknown" ? 1 : 0);
}
