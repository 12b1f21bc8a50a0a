import type { Inflow } from "./rowPieces.ts";
import type { Sql } from "./sql.ts";

declare const scrubbed: unique symbol;

/** A dropped file with the only statements allowed to read it: identifiers gone, text masked. Made by `scrub` alone. */
export type ScrubbedSource = {
  /** The path that `registerFile` gave; null where no file is read. */
  readonly path: string | null;
  /** Run in order, in one transaction, on a connection of their own: temporary tables (raw rejects) end with them. */
  readonly statements: readonly (Sql | Inflow)[];
  readonly [scrubbed]: true;
};

const vouched = new WeakSet<object>();

/** Marks the statements as scrubbed. Only ingest's `scrub` may import this; an architecture test watches. */
export function vouchScrubbed(path: string | null, statements: readonly (Sql | Inflow)[]): ScrubbedSource {
  const source = Object.freeze({ path, statements: Object.freeze([...statements]) });
  vouched.add(source);
  // The brand exists only in the type; `isScrubbed` is its proof at run time.
  return source as unknown as ScrubbedSource;
}

/** Whether the source was vouched for in this program, not read from a file or built by hand. */
export function isScrubbed(source: object): source is ScrubbedSource {
  return vouched.has(source);
}
