import type { Frame } from "./framed.ts";
import type { Importer } from "./importer.ts";
import { textFingerprint } from "./fingerprint.ts";
import { normalHeader } from "./normalHeader.ts";

/** One importer weighed against a file: how many of its headers were met, of how many. */
export type Candidate = { readonly importer: Importer; readonly met: number; readonly of: number };

/** Which format a file is: one by a clear margin, several that could be, or none. */
export type Detection =
  | { readonly kind: "sure"; readonly importer: Importer }
  | { readonly kind: "unsure"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "unknown" };

const margin = 2;

/** Ranks every importer by the headers of the file; a specific one wins by two headers over the next specific one. */
export function detect(frame: Frame, among: readonly Importer[]): Detection {
  const headers = new Set(frame.columns.flatMap(({ name, header }) => [normalHeader(name), normalHeader(header)]));
  const candidates = among
    .filter(({ generic }) => generic !== true)
    .flatMap((importer) => weigh(importer, headers, frame) ?? [])
    .sort((a, b) => b.met - a.met || b.met / b.of - a.met / a.of);
  const [best, next] = candidates;
  if (best === undefined) return { kind: "unknown" };
  const clear = next === undefined || best.met - next.met >= margin;
  return clear ? { kind: "sure", importer: best.importer } : { kind: "unsure", candidates };
}

function weigh(importer: Importer, headers: ReadonlySet<string>, frame: Frame): Candidate | null {
  const { all, typical, none = [], first, patterns = [], others, enough } = importer.signature;
  const has = (header: string): boolean => headers.has(normalHeader(header));
  const names = frame.columns.map(({ name }) => name.trim());
  if (importer.headerShape !== frame.headerShape) return null;
  if (!all.every(has) || none.some(has)) return null;
  if (first !== undefined && names[0] !== first) return null;
  if (!patterns.every((pattern) => names.some((name) => pattern.test(name)))) return null;
  if (others !== undefined && (names.length < 2 || !names.slice(1).every((name) => others.test(name)))) return null;
  const typicalMet = typical.filter(has).length;
  const own = all.length + (first === undefined ? 0 : 1) + patterns.length + (others === undefined ? 0 : 1);
  const needed = enough ?? (importer.headerShape === "one" ? 3 : 1);
  if ((typical.length > 0 && typicalMet === 0) || own + typicalMet < needed) return null;
  return { importer, met: own + typicalMet, of: own + typical.length };
}

/** What remembered mappings are found by: the file's headers in order, in normal form, as one hash. */
export function headerSignature(frame: Frame): Promise<string> {
  const headers = frame.columns.map(
    ({ name, question }) => `${normalHeader(name)}\u001f${normalHeader(question ?? "")}`,
  );
  return textFingerprint([frame.headerShape, ...headers].join("\u001e"));
}
