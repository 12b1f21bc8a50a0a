/** `npm run size`: what a visitor downloads, gzipped, against the budget, and that no chunk needs itself. Reads dist/. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chunkCycle } from "./chunkCycle.mjs";

const budgets = { firstPaint: 130, workingScript: 300 };
// The engine, fetched apart with its wasm, has no budget: its worker, the scripts that speak to it, and what decodes its results.
// So has what the browser fetches by itself once all stands, to keep the page for use without a network.
const engine = ["sw.js", "duckdb-browser-eh.worker", "duckdbWasm", "openBrowserFilling"];

/**
 * Rare parts, each opened by an act of its own and fetched only then: listed below, outside the working dashboard's budget.
 * Named by the file name that Vite gives the chunk, with the reason.
 * @type {Readonly<Record<string, string>>}
 */
const rare = {
  toneWeights: "what the reader of tone has learnt, fetched when the first texts are read",
  fillHere: "fills the in-memory layer without a worker: Node's way, which a page never fetches",
  cube: "gathers columns for this and for raking; the page's own columns are gathered in the worker that decodes them",
  readTexts: "reads texts without a worker: Node's way, which a page never fetches",
  WordsSheet: "the words looked for in texts and their corrections, opened by a link of its own",
  rewording: "what applies them, asked for on that sheet",
  matchedTexts: "the texts that they meet, asked for on that sheet",
  WeightSheet: 'opened by "Weight the survey", which most surveys, weighted already, do not need',
  BrandHealthParts: 'the optional index, opened by "Show the index"',
  healthParts: "the names of its parts, in both",
  HealthWeightsSheet: 'opened by "Set the weights" of the index',
  AimsSheet: 'opened by "Targets and events"',
  shownAims: "sets them beside the figures, where some are set",
  ViewsSheet: 'views saved under names, opened by "Views"',
  savedViews: "how those are named and compared with the formulas of now",
  views: "the words of these",
  ChangedFormulas: "what is computed differently since one was saved, when such a one is opened",
  narrowing: "tells apart those who cite a driver, when one is looked at",
  canonicalJson: "how what leaves is compared with what left before, in a snapshot and where own files are printed",
  CompareSheet: 'two groups side by side, opened by "Compare two"',
  inputs: "the files behind one that leaves, named in it",
  SavedTwo: "makes a table of them, when that is asked for there",
  BeliefSheet: 'opened by "What we believe"',
  BeliefNote: "only where it has been entered there",
  openBrowserRaking: "its worker",
  rakeInWorker: "the arithmetic of its worker",
  DropSheet: "the sheet of dropped files, opened by dropping some, which an analyst does once a month",
  proposeBrands: "reads in own files whose hospital it may be, once after the first of them",
  SettleDialog: "asks whose hospital it is, once after the first files",
  Dialog: "the frame of every sheet here",
  KeySheet: "the list of keys, opened by ?",
  weighSurvey: "what asks the worker and writes its weights",
  ExplainPanel: "the account of one figure, when it is asked for",
  explainFigure: "how that figure is known: fetched by the same act",
  explain:
    "the metrics' words and statements for it, and the words around them: fetched by the same act, or with a snapshot",
  comparisons: "the differences it is a side of: fetched by the same act, or with a snapshot",
  unpackWorker: "opens ZIP, Excel, Parquet, JSON and gzip, when the first such file is dropped",
  longFiles:
    "reads files of more than 4 MB and hashes their keys, when the first such file is dropped: the example's are smaller",
  lookAhead: "says ahead whether a file of more than 4 MB is there already or cannot fit, with the first such file",
  codedStage: "loads the rows that it kept: fetched by the same act",
  keptInPlace: "judges the rows of a CRM file of 100,000 rows and more, with the first such file",
  moreFormats: "export formats beside the usual ones, when a dropped file is none of those",
  activity: "loads reports of spend, clicks and visits, with the first such file",
  listing: "loads directories of places, with the first such file",
  hospital: "loads public hospital files, with the first such file",
  spread: "gathers surveys with a row an answer, with the first such file",
  Beside: 'activity and search interest, opened by "Show activity and search interest" or by such a file',
  VoiceParts:
    "topics, accounts and what is our own, at the foot of the page: fetched when the reader scrolls down to them",
  topicsLede: "the drawing and the sentence of topics, which their file shares",
  voice: "which topics are written about at all, for these and for a snapshot",
  TopicList: "the same",
  topics: "the same",
  columnWidth: "how wide a column is, in these and in listings",
  ListingParts: "only where a file of directories is loaded",
  Listings: "says which file that would be: fetched when the reader scrolls down to it",
  beside: "the words of all these; and, by the same name, what explains figures beside the answer",
  listingBars: "what it says, which its files share",
  CountBars: "the bars of both",
  TableOf: "the tables of all these",
  useBesideCounts: "what asks for their counts",
  countBeside: "what counts them",
  keptRows: "whose rows are counted, by these and where rows are looked into",
  SearchField: "searches those rows and wrong entries of directories: fetched with either",
  Rows: 'rows behind the figures, opened by "Look into the rows"',
  rowsOf: "what finds and reads them",
  rowList: "their columns",
  voiceTone: "their words, which their files share: fetched by the same acts",
  FileNotes: "what changed since the last export of its kind, when a dropped file has been read",
  fileNotes: "the same, and what is remembered of a file when it is loaded",
  exportProfile: "the same",
  refusedRows: "reads a file again when its refused rows are downloaded",
  SnapshotSheet: "the sheet that makes a snapshot, and the list it is made from",
  SaveSheet: "saves one panel as image, drawing or table, opened by a button of its own",
  panelFiles:
    "what a panel's file, its slide and the file of two groups are made of: fetched by that act, or by asking for slides",
  saveSlides: "makes slides of a snapshot, when they are asked for",
  useAudit: "audits what that, or a snapshot, tells",
  tokens: "the drawings' style sheets as text, for files: fetched by the same acts",
  market: "the drawings of the hospitals page, which its files and the snapshot draw, too",
  healthRankNumbers: "the drawing and the table of the optional index, which its file and a snapshot draw, too",
  SinceSheet: "what changed since an earlier snapshot, opened by dropping one",
  readSnapshot: "reads it",
  StaticTable: "the table that both draw",
  PaperLedger:
    "audits a printed page and enters it in the ledger of exports: fetched where own files are shown, never on an example",
  populationInWords: "whom a refusal names",
  displayedAnswer:
    "whose counts leave with it, with a snapshot or with a copied explanation, and which figures tell them",
  letFigureLeave: "audits an explanation that is copied",
  snapshotName: "what a file that leaves is called",
  metricSums:
    "every metric's sums and formulas, for explanations and saved views: what fills and answers holds them in workers of its own",
  columns: "how a result's columns are read where a survey is weighted",
  exported: "how those are named and joined, when something leaves or settings are brought in",
  snapshot: "the snapshot's words, and the versions of one that can be read",
  snapshotOf: "the list that both are made from",
  exportLedger: "audits what has left before, when a snapshot is made",
  snapshotContent: "what both forms of a snapshot are made from",
  snapshotHtml:
    "draws a snapshot as one file, when it is asked for: with React's static renderer, the letters and the styles inside",
  openBrowserKeeping: "keeps own tables between visits, fetched when own files are loaded or were kept",
  KeptMessage: "says why own data are not kept",
  PresetMessage: "says why the settings that a host presets are not in use",
  DataSheet: "the sheet of what this browser keeps, opened by a button of its own",
  LockedPage: "what stands there while the page is locked",
  ForgetEverything: "on both of these",
  settingsOffer: "reads and writes settings as a file, and says what one would change, when that is asked for",
  kept: "the words of these",
  forgetBrowser: "deletes everything, when that is asked for",
  MarketPanel: "only where public hospital files are loaded, which is a page of its own",
  publicHospitals: "its words",
  metrics: "the words that explain metrics, fetched with an explanation or a snapshot",
  rowCount: "how sheets and explanations count rows",
  publishedScore: "what its figures are, for their explanation",
};

/** @typedef {{ readonly file: string, readonly isEntry?: boolean, readonly imports?: readonly string[], readonly css?: readonly string[], readonly assets?: readonly string[] }} Chunk */

const kilobytes = (/** @type {string} */ file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;
const total = (/** @type {Iterable<string>} */ files) => [...files].reduce((sum, file) => sum + kilobytes(file), 0);
const chunkName = (/** @type {string} */ file) => /([^/]+?)-[\w-]{8}\.m?js$/.exec(file)?.[1] ?? file;
const isRare = (/** @type {string} */ file) => chunkName(file) in rare;
const isScript = (/** @type {string} */ file) => /\.m?js$/.test(file) && !engine.some((name) => file.includes(name));

/**
 * The files that a build's page may ever fetch: what its manifest lists, and the workers that those scripts name.
 * @returns {readonly string[]}
 */
function filesOf(/** @type {Record<string, Chunk>} */ manifest) {
  const scripts = readdirSync("dist/assets").map((file) => `assets/${file}`);
  const found = new Set(Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]));
  for (const file of found) {
    if (!/\.m?js$/.test(file)) continue;
    const text = readFileSync(`dist/${file}`, "utf8");
    for (const named of scripts) if (text.includes(named.slice("assets/".length))) found.add(named);
  }
  return [...found].sort();
}

/** @returns {Set<string>} the files needed before the entry runs: itself, its static imports and their styles */
function staticClosure(
  /** @type {Record<string, Chunk>} */ manifest,
  /** @type {string} */ name,
  /** @type {Set<string>} */ files = new Set(),
) {
  const chunk = manifest[name];
  if (chunk === undefined || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of chunk.imports ?? []) staticClosure(manifest, imported, files);
  return files;
}

/** @returns {boolean} whether a language's page keeps both budgets, and none of its chunks needs itself */
function report(/** @type {string} */ language, /** @type {string} */ manifestPath) {
  if (!existsSync(manifestPath)) throw new Error(`${manifestPath} is missing: run npm run build first`);
  const manifest = /** @type {Record<string, Chunk>} */ (JSON.parse(readFileSync(manifestPath, "utf8")));
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  if (entry === undefined) throw new Error(`${manifestPath} names no entry`);
  const scripts = filesOf(manifest).filter(isScript);
  if (scripts.length === 0) throw new Error(`${manifestPath} names no script`);
  const rows = [
    {
      what: "before first paint (scripts and styles)",
      size: total(staticClosure(manifest, entry)),
      budget: budgets.firstPaint,
    },
    {
      what: "working dashboard's scripts, engine apart",
      size: total(scripts.filter((file) => !isRare(file))),
      budget: budgets.workingScript,
    },
  ];
  process.stdout.write(`${language}\n`);
  for (const { what, size, budget } of rows) {
    const verdict = size <= budget ? "ok" : "TOO LARGE";
    process.stdout.write(`${what.padEnd(42)}${size.toFixed(1).padStart(8)} of ${budget} kB gzip  ${verdict}\n`);
  }
  for (const file of scripts) {
    const note = isRare(file) ? `  rare: ${rare[chunkName(file)] ?? ""}` : "";
    process.stdout.write(`  ${kilobytes(file).toFixed(1).padStart(8)}  ${file}${note}\n`);
  }
  const cycle = chunkCycle(manifest);
  if (cycle !== null) process.stdout.write(`chunks need each other: ${cycle.join(" → ")}\n`);
  return cycle === null && rows.every(({ size, budget }) => size <= budget);
}

const kept = [
  report("English", "dist/.vite/manifest.json"),
  // A language is one build, so each keeps the budgets by itself; what they share is counted in both.
  report("Spanish", "dist/.vite/manifest.es.json"),
];
if (kept.includes(false)) process.exitCode = 1;
