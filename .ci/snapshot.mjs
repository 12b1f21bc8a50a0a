// `npm run snapshot -- --brand "Our Hospital" --out out/ exports/*.csv`: the page's snapshot, without a browser.
import { setFlagsFromString } from "node:v8";
import { ensureInstalled } from "./install.mjs";

ensureInstalled();
process.env.NODE_ENV = "production"; // the drawings' library is several times faster so
// Better machine code for the engine pays only where it runs for long: made eagerly, it took a quarter of a short run.
setFlagsFromString("--wasm-tiering-budget=20000000");

// Imported late: it needs packages that the lines above may just have installed.
const { runModule } = await import("./runModule.mjs");

// A language is a build, so it is chosen before the command's own words are read.
const words = process.argv.slice(2);
const place = words.indexOf("--language");
const language = place === -1 ? "en" : words.splice(place, 2)[1];
if (language !== "en" && language !== "es") {
  process.stderr.write("--language is en or es.\n");
  process.exit(2);
}

/** @typedef {{ readonly say: (line: string) => void, readonly complain: (line: string) => void }} Voices */
/** @type {{ snapshotCommand: (words: readonly string[], voices: Voices) => Promise<number> }} */
const module = await runModule("./src/cli/snapshotCommand.ts", language === "es" ? ["spanish"] : []);
const code = await module.snapshotCommand(words, {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
process.exit(code); // the engine's worker would keep the process alive
