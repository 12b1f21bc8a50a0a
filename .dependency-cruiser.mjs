/**
 * Who may import whom in src/, and why. `npm run deps` checks it; type imports count.
 * @type {Readonly<Record<string, { readonly folders: readonly string[], readonly why: string }>>}
 */
export const mayImport = {
  domain: { folders: [], why: "The field's words stand under everything and lean on nothing." },
  stats: {
    folders: [],
    why: "Arithmetic knows numbers, not hospitals; so it can be checked against references alone.",
  },
  words: { folders: ["domain"], why: "Labels name the domain's terms; they compute nothing." },
  privacy: { folders: ["domain", "stats"], why: "Scrubbing and suppression must be readable without the rest." },
  drivers: {
    folders: ["domain", "words"],
    why: "A driver is a definition: data, no behaviour; what it is called in another language is words.",
  },
  voice: { folders: ["domain", "drivers"], why: "Text coding needs the drivers' phrases and nothing else." },
  engine: { folders: ["domain"], why: "The engine runs SQL; what the SQL means is decided above it." },
  ingest: {
    folders: ["domain", "words", "drivers", "voice", "privacy", "engine"],
    why: "A file runs one road into the engine; it never sees figures, state or the page.",
  },
  model: {
    folders: ["domain", "drivers", "voice", "engine"],
    why: "Views are built from tables, whatever file they came from; texts are looked up by the drivers' phrases.",
  },
  metrics: {
    folders: ["domain", "words", "drivers", "stats", "privacy"],
    why: "A metric states its sums once, and is explained in the page's language; which layer computes the sums is not its business.",
  },
  instant: {
    folders: ["domain", "stats", "metrics", "privacy"],
    why: "The in-memory answer runs in a worker, without the engine that is its oracle.",
  },
  story: {
    folders: ["domain", "words", "drivers", "metrics"],
    why: "Sentences are written from figures, never from rows.",
  },
  ui: { folders: ["domain", "words"], why: "Parts of the page know how to show, not what is shown." },
  charts: {
    folders: ["domain", "words", "ui"],
    why: "A chart is a pure function of its data; it cannot reach for more.",
  },
  state: {
    folders: ["domain", "drivers", "privacy", "engine", "ingest", "model", "metrics", "instant"],
    why: "The session joins the layers; it draws nothing.",
  },
  dashboard: {
    folders: ["domain", "words", "drivers", "metrics", "story", "ui", "charts", "state", "snapshot"],
    why: "Panels read figures from state and hand an answer to the snapshot; engine, files and tables are out of their reach.",
  },
  snapshot: {
    folders: ["domain", "words", "drivers", "privacy", "stats", "metrics", "story", "ui", "charts"],
    why: "A snapshot is made of figures that passed disclosure control; no path leads back to rows.",
  },
  cli: {
    folders: ["domain", "words", "drivers", "privacy", "engine", "ingest", "instant", "state", "story", "snapshot"],
    why: "The same snapshot without a browser: the same room, answer and renderer, without page or session.",
  },
  app: { folders: ["*"], why: "The one place where everything is put together." },
};

const severity = /** @type {const} */ ("error");

/** The thresholds of the specification are plain numbers, and sentences name them: who decides by them and who says so read the same. */
const gates = (/** @type {string} */ folder) => (folder === "domain" ? "" : "|^src/stats/gates\\.ts$");

const layers = Object.entries(mayImport)
  .filter(([, { folders }]) => !folders.includes("*"))
  .map(([folder, { folders, why }]) => ({
    name: `${folder}-imports`,
    comment: why,
    severity,
    from: { path: `^src/${folder}/` },
    to: { path: "^src/", pathNot: `^src/(${[folder, ...folders].join("|")})/${gates(folder)}` },
  }));

/** Matches a package by name, found in node_modules or not. */
const npm = (/** @type {string} */ name) => `(^|node_modules/)${name}(/|$)`;

const soleImporters = [
  {
    name: "duckdb-sole-importer",
    comment: "The engine's library stays behind Engine: one adapter for the page, one for Node.",
    from: "^src/engine/duckdb(Wasm|Node)\\.ts$",
    to: npm("@duckdb/duckdb-wasm"),
  },
  {
    name: "arrow-sole-importer",
    comment: "A second place would soon ship a second copy, and tables of one copy are silently empty in the other.",
    from: "^src/engine/arrow\\.ts$",
    to: npm("apache-arrow"),
  },
  {
    name: "papaparse-sole-importer",
    comment: "One dialect of CSV: preview, framing and repair must split cells alike.",
    from: "^src/ingest/csv\\.ts$",
    to: npm("papaparse"),
  },
  ...[
    ["read-excel-file", "readWorkbook"],
    ["hyparquet(-compressors)?", "readParquet"],
  ].map(([library = "", file = ""]) => ({
    name: `${file}-sole-importer`,
    comment: "Each kind of container has one reader, fetched only when such a file is dropped.",
    from: `^src/ingest/unpack/${file}\\.ts$`,
    to: npm(library),
  })),
  {
    name: "fflate-sole-importers",
    comment: "One place opens archives, one makes them; each is fetched only when such a file is dropped or asked for.",
    from: "^src/(ingest/unpack/unzip|snapshot/slides/officeDeck)\\.ts$",
    to: npm("fflate"),
  },
  {
    name: "react-table-sole-importer",
    comment: "The headless table changes its API between majors; the sorted table and the long one wear it.",
    from: "^src/ui/parts/(Sorted|Virtual)Table\\.tsx$",
    to: npm("@tanstack/react-table"),
  },
  {
    name: "comlink-sole-importers",
    comment: "Only the two ends of the worker talk through it.",
    from: "^src/(instant|ingest)/|^src/state/fill(InWorker|\\.worker)\\.ts$",
    to: npm("comlink"),
  },
  {
    name: "react-stays-above",
    comment: "Everything below the page also runs in Node and in workers, and is tested without a DOM.",
    from: "^src/(charts|ui|dashboard|app|state|snapshot)/|^src/main\\.tsx$",
    to: npm("react(-dom)?"),
  },
  {
    name: "node-engine-stays-out-of-the-page",
    comment: "The engine for Node serves the command line and the tests; the page must never bundle it.",
    from: "^src/cli/",
    to: "^src/engine/duckdbNode\\.ts$",
  },
].map(({ name, comment, from, to }) => ({
  name,
  comment,
  severity,
  from: { path: "^src/", pathNot: from },
  to: { path: to },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...layers,
    ...soleImporters,
    {
      name: "nothing-underneath",
      comment: "domain and stats import no package either: they are the ground.",
      severity,
      from: { path: "^src/(domain|stats)/" },
      to: { pathNot: "^src/" },
    },
    {
      name: "main-mounts-app",
      comment: "main.tsx mounts App; anything more belongs to app/.",
      severity,
      from: { path: "^src/main\\.tsx$" },
      to: { path: "^src/", pathNot: "^src/app/" },
    },
    {
      name: "definitions-are-strangers",
      comment:
        "A driver, importer, metric or panel can be added, read and removed by itself. Share through the folder above.",
      severity,
      from: { path: "^src/(drivers/definitions|ingest/importers|metrics/definitions|dashboard/panels)/([^/.]+)" },
      to: { path: "^src/$1/", pathNot: "^src/$1/$2[/.]" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or miss a third.",
      severity,
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "node-only-in-node",
      comment: "The page has no file system: Node's modules serve the command line and the engine for Node.",
      severity,
      from: { path: "^src/", pathNot: "^src/(cli/|engine/duckdbNode\\.ts$)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "shipped-code-needs-shipped-packages",
      comment: "A tool of development is not there when the page runs.",
      severity,
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "source-stands-alone",
      comment: "src/ imports nothing from tests or stories; of data/, only the shipped example files.",
      severity,
      from: { path: "^src/" },
      to: { path: "^(tests|stories|\\.storybook|\\.ci)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
  },
};
