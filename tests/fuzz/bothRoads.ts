import { isConserved } from "../../src/domain/account.ts";
import { families, membersOf, spareName } from "../../src/domain/spareTable.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { text } from "../../src/engine/columns.ts";
import { identifier, sql } from "../../src/engine/sql.ts";
import { openLongFile } from "../../src/ingest/frame/longFile.ts";
import { pageScale, type Scale } from "../../src/ingest/frame/scale.ts";
import { createIngest, type Ingest } from "../../src/ingest/ingest.ts";
import type { Inspection } from "../../src/ingest/inspection.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { removedTables } from "../../src/ingest/remove.ts";
import { takeApartWith } from "../../src/ingest/takeApart.ts";
import { createTables } from "../../src/model/createTables.ts";
import { asCrm } from "./asCrm.ts";
import { asAnything, mutated } from "./fuzz.ts";
import { random, type Random } from "./random.ts";

/** Two rooms, in which the same files go the two roads: that of short files, and that of long ones. */
export type BothRoads = {
  readonly short: Engine;
  readonly long: Engine;
  /** How many files the second road has let flow in without reading them again. */
  readonly flowed: () => number;
  readonly close: () => Promise<void>;
};

/** What became of one file on both roads. */
export type RoadsOutcome = {
  readonly end: "loaded" | "nothing to load" | "refused";
  readonly rows: number;
  readonly seconds: number;
};

const secret = "a secret of the fuzz";

/** Opens both, empty. */
export async function openBothRoads(): Promise<BothRoads> {
  const [short, long] = [await openDuckdbNode(), await openDuckdbNode()];
  for (const engine of [short, long]) await createTables(engine);
  let flowed = 0;
  const watched: Engine = {
    ...long,
    load: (source, asking) => {
      if (source.path === null) flowed++;
      return long.load(source, asking);
    },
  };
  return {
    short,
    long: watched,
    flowed: () => flowed,
    close: async () => {
      await short.close();
      await long.close();
    },
  };
}

/** A scale at which every file goes the long way, whole. */
export const anyFile: Scale = { ...pageScale, leastRows: 1, rowsPerCell: 0 };

/** As small a scale as a draw says, so that pieces, lists and flows end anywhere. */
const smallScale = (draw: Random): Scale => ({
  leastRows: 1,
  rowsPerCell: draw.pick([0, 0, 0, 2]),
  mostCells: draw.pick([3, 12, 60, pageScale.mostCells]),
  pieceBytes: draw.pick([9_000, 20_000, pageScale.pieceBytes]),
  flowRows: draw.pick([1, 7, 64, pageScale.flowRows]),
});

/** Repeats the rows of a table some times, in half of the files with another first cell each time. */
function repeated(bytes: Uint8Array, draw: Random): Uint8Array {
  const [header = "", ...rows] = Buffer.from(bytes).toString("latin1").split("\n");
  const body = rows.filter((row) => row !== "");
  const isCounted = draw.below(2) === 0;
  const copies = Array.from({ length: 4 + draw.below(16) }, (_, copy) =>
    isCounted ? body.map((row) => row.replace(/^("?[^",;\t|\r]*)/, `$1${String(copy)}`)) : body,
  );
  return new Uint8Array(Buffer.from([header, ...copies.flat(), ""].join("\n"), "latin1"));
}

/** Mutates one file, made long, and takes it down both roads in whatever meaning and portions the seed draws. */
export function fuzzBothRoads(
  roads: BothRoads,
  seed: number,
  paths: readonly [string, ...string[]],
): Promise<RoadsOutcome> {
  const draw = random(seed * 31 + 7);
  const { file } = mutated(seed, paths, repeated, 0);
  return goBothRoads(roads, file, smallScale(draw), (ingest, inspection) => meant(ingest, inspection, draw));
}

/**
 * Takes a file down both roads; throws where they differ in what they say of it, in the account, in the refused rows or in any
 * table. What it loads stays in both rooms.
 */
export async function goBothRoads(
  roads: BothRoads,
  file: File,
  scale: Scale,
  meaning: (ingest: Ingest, inspection: Inspection) => Inspection = (_, inspection) => inspection,
): Promise<RoadsOutcome> {
  const before = process.cpuUsage();
  const short = createIngest({ engine: roads.short, secret, reader: { ...readHere, takeApart: takeApartWith(null) } });
  const long = createIngest({
    engine: roads.long,
    secret,
    reader: { ...readHere, takeApart: takeApartWith(openLongFile(scale)), scale },
  });
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  const [inspected, again] = [await short.inspect(file), await long.inspect(file)];
  if (!inspected.ok || !again.ok) {
    same("what is refused", inspected.ok ? "read" : inspected.issues, again.ok ? "read" : again.issues);
    return { end: "refused", rows: 0, seconds: spent() };
  }
  same("the frame", seen(inspected.value), seen(again.value));
  const inspection = meaning(short, inspected.value);
  const loaded = await short.load(inspection, inspection.mapping);
  const second = await long.load({ ...inspection, frame: again.value.frame }, inspection.mapping);
  if (!loaded.ok || !second.ok) {
    same("what does not load", loaded.ok ? "loaded" : loaded.issues, second.ok ? "loaded" : second.issues);
    return { end: "nothing to load", rows: 0, seconds: spent() };
  }
  if (!isConserved(second.value)) throw new Error("rows were lost");
  same("the account", loaded.value, second.value);
  same("the tables", await contentsOf(roads.short), await contentsOf(roads.long));
  return { end: "loaded", rows: loaded.value.loaded, seconds: spent() };
}

/** A file whose format is sure as it is, or as leads of columns drawn; any other as leads or as a survey's wave. */
function meant(ingest: Ingest, inspection: Inspection, draw: Random): Inspection {
  const way = draw.below(4);
  if (inspection.detection === "sure" && way < 2) return inspection;
  return way < 3 ? asCrm(ingest, inspection, draw) : asAnything(ingest, inspection);
}

/** What is seen of a file whichever road it goes: lists of cells are kept where a road has use for them. */
const seen = ({ frame, found, damaged, identifiers }: Inspection) => ({
  ...frame,
  table: frame.table.original,
  columns: frame.columns.map(({ cells, values, ...column }) => column),
  found,
  damaged,
  identifiers,
});

function same(what: string, one: unknown, other: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first === second) return;
  const at = Array.from(first).findIndex((letter, place) => letter !== second[place]);
  const near = (json: string): string => json.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`the two roads differ in ${what}: ${near(first)} ≠ ${near(second)}`);
}

const spare = families.flatMap(membersOf).map(spareName);

/** How many rows each table has, and a hash over them. */
async function contentsOf(engine: Engine): Promise<readonly string[]> {
  const each = [...removedTables, ...spare].map(
    (name) =>
      sql`SELECT ${name} || ' ' || count(*) || ' ' || coalesce(sum((hash(each_row) >> 20)::BIGINT), 0) AS content FROM (SELECT * FROM ${identifier(name)}) AS each_row`,
  );
  const rows = await engine.query(
    each.reduce((all, one) => sql`${all} UNION ALL ${one}`),
    { content: text },
  );
  return rows.map(({ content }) => content).sort();
}

/** Takes every file out of both rooms. */
export async function emptyBothRoads({ short, long }: BothRoads): Promise<void> {
  for (const engine of [short, long]) {
    const ingest = createIngest({ engine, secret, reader: readHere });
    for (const { fileId } of await ingest.accounts()) await ingest.remove(fileId);
  }
  same("what is left", await contentsOf(short), await contentsOf(long));
}
