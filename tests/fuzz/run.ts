import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import { quoted, sql } from "../../src/engine/sql.ts";
import { integer } from "../../src/engine/columns.ts";
import { createIngest } from "../../src/ingest/ingest.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { removedTables } from "../../src/ingest/remove.ts";
import { createTables } from "../../src/model/createTables.ts";
import { containersIn, fixturesIn } from "../ingest/fixtures.ts";
import { fuzzOne, sources, type Outcome } from "./fuzz.ts";

/** `npm run fuzz`: mutates ten thousand files (or as many as the first argument says, from the seed the second gives). */
const count = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);

const folders = ["exports", "synthetic"];
const paths = sources(
  folders.flatMap((folder) => [...fixturesIn(folder), ...containersIn(folder)].map((path) => `tests/fixtures/${path}`)),
);

const outcomes: Outcome[] = [];
const failures: string[] = [];
let engine = await openDuckdbNode();
let ingest = createIngest({ engine, secret: "a secret of the fuzz", reader: readHere });
await createTables(engine);

const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort(); // what was found so far is told
});

for (let seed = firstSeed; seed < firstSeed + count && !stop.signal.aborted; seed++) {
  try {
    outcomes.push(await fuzzOne(ingest, seed, paths));
    if (seed % 25 === 0) await empty(seed);
  } catch (cause) {
    // Each is told with its seed, which makes the file again; the run goes on with a fresh engine.
    failures.push(`seed ${String(seed)}: ${cause instanceof Error ? cause.message : String(cause)}`);
    await engine.close();
    engine = await openDuckdbNode();
    ingest = createIngest({ engine, secret: "a secret of the fuzz", reader: readHere });
    await createTables(engine);
  }
  if ((seed - firstSeed + 1) % 1000 === 0) process.stdout.write(`${String(seed - firstSeed + 1)} files\n`);
}

/** Takes every file out again; nothing of any may stay. */
async function empty(seed: number): Promise<void> {
  for (const { fileId } of await ingest.accounts()) await ingest.remove(fileId);
  for (const table of removedTables) {
    const [row] = await engine.query(sql`SELECT count(*) AS n FROM ${quoted(table)}`, { n: integer });
    if (row?.n !== 0) throw new Error(`${table} kept rows of a file that was taken out, by seed ${String(seed)}`);
  }
}

function tally(of: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of of) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .map(([name, times]) => `${name} ${String(times)}`)
    .sort()
    .join(", ");
}
const slowest = outcomes.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
const hangs = outcomes.filter(({ seconds }) => seconds > 5);

process.stdout.write(
  [
    `${String(outcomes.length + failures.length)} mutated files of ${String(paths.length)} sources, seeds from ${String(firstSeed)}`,
    `ends: ${tally(outcomes.map(({ end }) => end))}`,
    `refused for: ${tally(outcomes.filter(({ end }) => end === "refused").map(({ reason }) => reason))}`,
    `damage: ${tally(outcomes.flatMap(({ damage }) => damage))}`,
    `rows loaded ${String(outcomes.reduce((sum, { rows }) => sum + rows, 0))}, refused ${String(outcomes.reduce((sum, { refusedRows }) => sum + refusedRows, 0))}`,
    `slowest: ${slowest.map(({ seconds, file, damage }) => `${seconds.toFixed(1)} s ${file} (${damage.join(" + ")})`).join("; ")}`,
    `over 5 s of processor time: ${String(hangs.length)}`,
    `failures: ${String(failures.length)}`,
    ...failures,
    "",
  ].join("\n"),
);
await engine.close();
if (failures.length > 0 || hangs.length > 0) process.exitCode = 1;
