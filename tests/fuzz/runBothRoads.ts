import { fixturesIn } from "../ingest/fixtures.ts";
import { emptyBothRoads, fuzzBothRoads, openBothRoads, type RoadsOutcome } from "./bothRoads.ts";
import { sources } from "./fuzz.ts";

/** `npm run fuzz:long`: a thousand mutated files, made long, down both roads (or as many as the first argument says, from the seed the second gives). */
const count = Number(process.argv[2] ?? 1000);
const firstSeed = Number(process.argv[3] ?? 1);

const paths = sources(["exports", "synthetic"].flatMap(fixturesIn).map((path) => `tests/fixtures/${path}`));
const outcomes: RoadsOutcome[] = [];
const failures: string[] = [];
let flowed = 0;
let roads = await openBothRoads();

for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  try {
    outcomes.push(await fuzzBothRoads(roads, seed, paths));
    if (seed % 25 === 0) await emptyBothRoads(roads);
  } catch (cause) {
    // Each is told with its seed, which makes the file again; the run goes on with fresh engines.
    failures.push(`seed ${String(seed)}: ${toldOf(cause)}`);
    flowed += roads.flowed();
    await roads.close();
    roads = await openBothRoads();
  }
}

const ended = (end: RoadsOutcome["end"]): string => String(outcomes.filter((each) => each.end === end).length);
process.stdout.write(
  [
    `${String(outcomes.length + failures.length)} files of ${String(paths.length)} sources, seeds from ${String(firstSeed)}`,
    `loaded ${ended("loaded")}, nothing to load ${ended("nothing to load")}, refused ${ended("refused")}`,
    `flowed in without being read again: ${String(flowed + roads.flowed())}`,
    `rows loaded: ${String(outcomes.reduce((sum, { rows }) => sum + rows, 0))}`,
    `longest: ${Math.max(...outcomes.map(({ seconds }) => seconds)).toFixed(1)} s of processor time, both roads`,
    `failures: ${String(failures.length)}`,
    ...failures,
    "",
  ].join("\n"),
);
await roads.close();
if (failures.length > 0) process.exitCode = 1;

/** What failed, and what the engine said of it: the files are made up, so that nothing need be kept back. */
function toldOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? `${cause.message} ${cause.cause.message}` : cause.message;
}
