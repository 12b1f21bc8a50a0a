import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isConserved } from "../../src/domain/account.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import type { Inspection } from "../../src/ingest/inspection.ts";
import { extremes, mutations } from "./mutations.ts";
import { random, type Random } from "./random.ts";

/** What one mutated file led to. `seconds` are of processor time, since others may be using the machine. */
export type Outcome = {
  readonly seed: number;
  readonly file: string;
  readonly damage: readonly string[];
  readonly end: "loaded" | "nothing to load" | "refused";
  readonly reason: string;
  readonly rows: number;
  readonly refusedRows: number;
  readonly seconds: number;
};

/** The files that are mutated, none of them empty. */
export const sources = (paths: readonly string[]): readonly [string, ...string[]] => {
  const [first = "", ...others] = paths.filter((path) => statSync(path).size > 0);
  return [first, ...others];
};

const excerptBytes = 4000;

/** The head of a table, whole lines of it, so that many can be mutated; a container whole. */
function excerpt(path: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path));
  if (bytes.length <= excerptBytes || !/\.(?:csv|tsv)$/.test(path)) return bytes;
  const end = bytes.lastIndexOf(10, excerptBytes);
  return bytes.subarray(0, end > 0 ? end + 1 : excerptBytes);
}

/**
 * Any table as a survey whose first column is its wave, so that even a table of nothing we know has something to load; the
 * other columns are left out, which loads four times as fast.
 */
export function asAnything(ingest: Ingest, inspection: Inspection): Inspection {
  const survey = ingest.inspectAs(inspection, "generic-survey");
  const columns = survey.mapping.columns.map(({ index, header }) => ({
    index,
    header,
    target: index === 0 ? ({ kind: "field", field: "wave" } as const) : ({ kind: "unmapped" } as const),
  }));
  return { ...survey, mapping: { ...survey.mapping, columns } };
}

/** The file that a seed makes of one of these, by one to three damages; `grow` may make more of its excerpt first, and `fewest` be none. */
export function mutated(
  seed: number,
  paths: readonly [string, ...string[]],
  grow: (bytes: Uint8Array, draw: Random) => Uint8Array = (bytes) => bytes,
  fewest = 1,
) {
  const draw: Random = random(seed);
  const path = draw.pick(paths);
  const among = seed % 400 === 0 ? extremes : mutations;
  const damage = Array.from({ length: seed % 400 === 0 ? 1 : fewest + draw.below(3) }, () => draw.pick(among));
  const bytes = damage.reduce((changed, { change }) => change(changed, draw), grow(excerpt(path), draw));
  return { path, damage: damage.map(({ name }) => name), file: new File([bytes.slice()], basename(path)) };
}

const formula = /^"?[=@+-](?!\d+(?:[.,]\d+)*%?"?$)/;

/** Mutates one file and takes it down the road; throws when a row is lost or a formula gets out. What it loads stays. */
export async function fuzzOne(ingest: Ingest, seed: number, paths: readonly [string, ...string[]]): Promise<Outcome> {
  const { path, damage, file } = mutated(seed, paths);
  const before = process.cpuUsage();
  const ends: Pick<Outcome, "end" | "reason" | "rows" | "refusedRows">[] = [];
  const unpacked = await ingest.unpack(file);
  if (!unpacked.ok) ends.push({ end: "refused", reason: unpacked.issues[0].kind, rows: 0, refusedRows: 0 });
  else for (const table of unpacked.value.files) ends.push(await fuzzTable(ingest, table, seed));
  const { user, system } = process.cpuUsage(before);
  const last = ends.at(-1) ?? { end: "nothing to load", reason: "", rows: 0, refusedRows: 0 };
  return { seed, file: path, damage, ...last, seconds: (user + system) / 1e6 };
}

async function fuzzTable(
  ingest: Ingest,
  table: File,
  seed: number,
): Promise<Pick<Outcome, "end" | "reason" | "rows" | "refusedRows">> {
  const inspected = await ingest.inspect(table);
  if (!inspected.ok) return { end: "refused", reason: inspected.issues[0].kind, rows: 0, refusedRows: 0 };
  const own = inspected.value.detection === "sure" && seed % 4 === 0;
  const inspection = own ? inspected.value : asAnything(ingest, inspected.value);
  const loaded = await ingest.load(inspection, inspection.mapping);
  if (!loaded.ok) return { end: "nothing to load", reason: loaded.issues[0].kind, rows: 0, refusedRows: 0 };
  const account = loaded.value;
  if (!isConserved(account)) throw new Error("rows were lost");
  if (account.rejects.length > 0 && seed % 20 === 0) {
    const csv = await ingest.refusedRowsCsv(table, account, ({ reason }) => reason);
    const cells = csv.split(/\r\n|,(?=")/);
    if (cells.some((cell) => formula.test(cell))) throw new Error("a formula got out");
  }
  return { end: "loaded", reason: "", rows: account.loaded, refusedRows: account.rejects.length };
}
