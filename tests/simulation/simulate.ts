import { writeFile } from "node:fs/promises";
import { publishedReplicates } from "../../src/stats/bootstrap.ts";
import { publishedSeed } from "../../src/stats/random.ts";
import { coverageOf, studies } from "./coverage.ts";
import { noisePanels, type NoisePanel } from "./noisePanels.ts";

/** Simulated samples per study, and runs of pure noise per market. */
const runs = 2000;

/** Runs that share one engine: more would not fit its memory. */
const batch = 100;

/** Rivals in the market of noise, as many as in the worked example: the best of several is partly luck. */
const rivals = 4;

/** Runs every simulation and writes docs/simulation.md; prints each line as it comes. */
export async function simulate(): Promise<void> {
  const start = performance.now();
  const [intervals, panels] = [coverageTable(), await noiseTable()];
  const minutes = ((performance.now() - start) / 60_000).toFixed(0);
  const page = [...introduction(minutes), ...intervals, ...aboutNoise, ...panels, ""].join("\n");
  await writeFile(new URL("../../docs/simulation.md", import.meta.url), page);
}

function coverageTable(): readonly string[] {
  const rows = studies(publishedReplicates).map((study) => {
    const covered = coverageOf(study, runs, publishedSeed).map((part) => part.toFixed(3));
    return printed(`| ${study.figure} | ${String(study.n)} | ${study.design} | ${covered.join(", ")} |`);
  });
  return ["| figure | n | drawn from | coverage |", "| --- | --- | --- | --- |", ...rows, ""];
}

async function noiseTable(): Promise<readonly string[]> {
  const parts: NoisePanel[] = [];
  for (let first = 0; first < runs; first += batch) {
    parts.push(...(await noisePanels({ runs: batch, rivals }, rivals * 100 + first / batch)));
  }
  const rows = [...new Set(parts.map(({ panel }) => panel))].map((panel) => {
    const own = parts.filter((each) => each.panel === panel);
    const marked = own.reduce((sum, each) => sum + each.marked, 0);
    const tests = own.reduce((sum, each) => sum + each.tests, 0) / own.length;
    return printed(`| ${panel} | ${tests.toFixed(1)} | ${((100 * marked) / runs).toFixed(1)} % |`);
  });
  return ["| panel | tests in it | panels with any ▲▼ |", "| --- | --- | --- |", ...rows];
}

function printed(line: string): string {
  process.stdout.write(`${line}\n`);
  return line;
}

const introduction = (minutes: string): readonly string[] => [
  "# What the intervals and marks are worth",
  "",
  `Written by \`npm run simulate\` (${minutes} minutes; ${runs.toLocaleString("en")} runs a line, seed ${String(publishedSeed)}): the same seed gives the same figures.`,
  "A small run of the same simulations is part of the tests (`tests/stats/coverage.test.ts`, `tests/instant/noise.test.ts`).",
  "",
  "## Coverage of the 95 % intervals",
  "",
  "How many of the simulated samples have an interval that holds the truth they were drawn from; to lie between .92 and .985.",
  "Weighted answers weigh 0.4 to 1.6. LMG shares are those of 5 drivers, largest first, each correlated .5 with every other;",
  `their intervals are percentiles of ${String(publishedReplicates)} bootstrap replicates, as on the page.`,
  "By chance alone a figure of this table is off by up to .010.",
  "",
];

const aboutNoise: readonly string[] = [
  "## Marks in pure noise",
  "",
  "A market of us and four rivals in which nothing differs between quarters, hospitals, drivers or arrival sources, taken through the page's own path:",
  "tables in the engine, cubes filled from it, `answer()` per run. The share of panels that show any ▲ or ▼, to be at most 7 %.",
  "By chance alone a figure of this table is off by up to 1.0 point. Draws are the engine's hash of seed, purpose and row.",
  "",
];
