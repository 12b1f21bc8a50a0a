import * as v from "valibot";
import { readableVersions, type Snapshot } from "../domain/snapshot.ts";

/** A dropped text that is a snapshot: readable, or of a version, or in a state, that this page cannot read. */
export type ReadSnapshot =
  | { readonly kind: "snapshot"; readonly snapshot: Snapshot }
  | { readonly kind: "other-version"; readonly version: string }
  | { readonly kind: "damaged" };

const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const period = v.nullable(v.object({ from: month, to: month }));
const number = v.nullable(v.number());

/** What a comparison reads; the published schema says more, and nothing of it is executed or loaded. */
const read = v.looseObject({
  kind: v.literal("whyhere-snapshot"),
  version: v.picklist(readableVersions),
  own: v.nullable(v.string()),
  rivals: v.array(v.string()),
  period,
  filter: v.looseObject({ words: v.string(), keep: v.record(v.string(), v.array(v.string())) }),
  dataTo: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  formulaVersion: v.string(),
  settings: v.looseObject({
    outcome: v.nullable(v.string()),
    maturityDays: v.number(),
    drivers: v.array(v.looseObject({ label: v.string() })),
  }),
  figures: v.pipe(
    v.array(
      v.looseObject({
        id: v.string(),
        place: v.string(),
        metric: v.string(),
        label: v.string(),
        brand: v.nullable(v.string()),
        driver: v.nullable(v.string()),
        part: v.nullable(v.string()),
        period,
        unit: v.picklist(["share", "score", "net", "count", "stars", "days", "correlation", "rank"]),
        value: number,
        lower: number,
        upper: number,
        n: v.number(),
        nEffective: v.number(),
        status: v.picklist(["no-data", "suppressed", "low-base", "unreliable", "small-base", "ok"]),
        formulaVersion: v.number(),
      }),
    ),
    v.maxLength(20_000),
  ),
  inputs: v.array(v.looseObject({ name: v.string(), sha256: v.string() })),
});

const embedded = /<script type="application\/json" id="whyhere-snapshot">\n([\s\S]*?)<\/script>/;

/** The snapshot that a text is, as a list or as a page with its list inside; null for any other text. */
export function readSnapshot(text: string): ReadSnapshot | null {
  const found = text.trimStart().startsWith("{") ? text : embedded.exec(text)?.[1];
  if (found?.includes('"whyhere-snapshot"') !== true) return null;
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), v.looseObject({ kind: v.literal("whyhere-snapshot"), version: v.string() })),
    found,
  );
  if (!parsed.success) return found.includes('"kind": "whyhere-snapshot"') ? { kind: "damaged" } : null;
  if (!readableVersions.some((version) => version === parsed.output.version))
    return { kind: "other-version", version: parsed.output.version };
  if (!v.is(read, parsed.output)) return { kind: "damaged" };
  return { kind: "snapshot", snapshot: parsed.output as unknown as Snapshot }; // as far as a comparison reads it
}
