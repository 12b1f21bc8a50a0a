import * as v from "valibot";

/**
 * The version of the format of kept tables. A change that an added column cannot carry raises it, and `migrations` says what tables
 * of the version before lack.
 */
export const keptVersion = 2;

const manifestShape = v.object({
  format: v.literal("whyhere-tables"),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(keptVersion)),
  generation: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tables: v.array(
    v.object({
      name: v.string(),
      columns: v.array(v.string()),
      rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
      pieces: v.array(v.string()),
    }),
  ),
});

/** What a generation of kept tables consists of: each table's columns, rows and pieces in order, named by their SHA-256. */
export type Manifest = v.InferOutput<typeof manifestShape>;

/** A manifest as it was found: nothing there, ours of this version or an earlier one, written by a newer page, or not to be understood. */
export type FoundManifest =
  | { readonly kind: "empty" }
  | { readonly kind: "found"; readonly manifest: Manifest }
  | { readonly kind: "newer" | "damaged" };

/** Reads what stands in the place of the manifest. */
export function readManifest(stored: unknown): FoundManifest {
  if (stored === null || stored === undefined) return { kind: "empty" };
  const read = v.safeParse(manifestShape, stored);
  if (read.success) return { kind: "found", manifest: read.output };
  const later = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(keptVersion + 1)) });
  return { kind: v.is(later, stored) ? "newer" : "damaged" };
}

/** The generation that a manifest as found stands for; 0 for none, null for one that is not ours to replace. */
export function generationOf(stored: unknown): number | null {
  const found = readManifest(stored);
  if (found.kind === "found") return found.manifest.generation;
  return found.kind === "empty" ? 0 : null;
}
