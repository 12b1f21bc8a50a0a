/** `npm test`: installs what is missing, runs every check, and ends with "N passed, N failed". */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { checks } from "./checks.mjs";
import { ensureInstalled } from "./install.mjs";
import { tally } from "./tally.mjs";

ensureInstalled();

// Imported late: it needs a package that the line above may just have installed.
const { ensureChromium } = await import("./chromium.mjs");
const env = { ...process.env, CHROMIUM: await ensureChromium(), STORYBOOK_DISABLE_TELEMETRY: "1", CI: "1" };

rmSync("reports", { recursive: true, force: true });
mkdirSync("reports");

const outcomes = checks.map(({ name, script, args, report }) => {
  process.stdout.write(`\n━━ ${name}\n`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit", env });
  return { name, seconds: (performance.now() - start) / 1000, ...tally({ exitCode: status, report }) };
});

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
