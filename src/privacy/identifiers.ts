import { contentTests } from "./identifierContent.ts";
import { kindByName, namesThings, type IdentifierKind } from "./identifierNames.ts";

/** An identifier found in a column: what it is, how it was recognised, and the share 0–1 of values that look like it. */
export type IdentifierFinding = {
  readonly kind: IdentifierKind;
  readonly by: "name" | "content";
  readonly share: number;
};

/** Above this many characters, on average, a column is free text, which is masked and not removed. */
const freeTextLength = 60;

/**
 * The direct identifier a column holds, judged by its name, then by a sample of its values (at least 1,000 rows where the
 * file has them), or null. Whether the kind matters is the caller's to say: a hospital list may keep addresses and links,
 * and a column mapped as a key is kept as a keyed hash alone.
 */
export function identifierIn(column: string, sample: readonly string[]): IdentifierFinding | null {
  const values = sample.map((value) => value.trim()).filter((value) => value !== "");
  const kind = kindByName(column);
  if (kind !== null) {
    const shares = contentTests.filter((test) => test.kind === kind).map((test) => test.share(values));
    return { kind, by: "name", share: Math.max(0, ...shares) };
  }
  const length = values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length);
  if (length > freeTextLength) return null;
  for (const test of contentTests) {
    if (test.kind === "personal-code" && namesThings(column)) continue;
    const share = test.share(values);
    if (share >= test.atLeast) return { kind: test.kind, by: "content", share };
  }
  return null;
}
