/** `npm test`: installs what is missing, runs every check, and ends with "N passed, N failed". */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { lanes, suites } from "./checks.mjs";
import { ensureFirefox } from "./firefox.mjs";
import { ensureInstalled } from "./install.mjs";
import { failures, tally } from "./tally.mjs";

ensureInstalled();

// Imported late: it needs a package that the line above may just have installed.
const { ensureChromium } = await import("./chromium.mjs");
const env = {
  ...process.env,
  CHROMIUM: await ensureChromium(),
  FIREFOX: ensureFirefox(),
  STORYBOOK_DISABLE_TELEMETRY: "1",
  CI: "1",
};

rmSync("reports", { recursive: true, force: true });
mkdirSync("reports");

/**
 * Runs one check; what it says is shown as it comes, or at once when it has ended if others run beside it.
 * @param {import("./checks.mjs").Check} check
 * @param {"alone" | "beside others"} company
 */
async function run({ name, script, args, report }, company) {
  const start = performance.now();
  const output = company === "alone" ? "inherit" : "pipe";
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ["ignore", output, output],
    env,
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (/** @type {Buffer} */ part) => said.push(part));
  if (company === "alone") process.stdout.write(`\n━━ ${name}\n`);
  const exitCode = await new Promise((resolve) => child.on("close", resolve).on("error", () => resolve(null)));
  if (company === "beside others") process.stdout.write(`\n━━ ${name}\n${Buffer.concat(said).toString()}`);
  return {
    name,
    seconds: (performance.now() - start) / 1000,
    ...tally({ exitCode, report }),
    failures: failures(report),
  };
}

const outcomes = (
  await Promise.all(
    lanes.map(async (lane) => {
      const ended = [];
      for (const check of lane) ended.push(await run(check, "beside others"));
      return ended;
    }),
  )
).flat();
for (const suite of suites) outcomes.push(await run(suite, "alone"));

for (const outcome of outcomes) for (const failure of outcome.failures) process.stdout.write(`\n✗ ${failure}\n`);
process.stdout.write(`\n${"check".padEnd(12)}${"passed".padStart(8)}${"failed".padStart(8)}${"seconds".padStart(9)}\n`);
for (const { name, passed, failed, seconds, note } of outcomes) {
  const columns = [
    name.padEnd(12),
    String(passed).padStart(8),
    String(failed).padStart(8),
    seconds.toFixed(1).padStart(9),
  ];
  process.stdout.write(`${columns.join("")}  ${note}\n`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
