import { runModule } from "./runModule.mjs";

const toldOfMetrics = /** @type {const} */ ([
  "label",
  "question",
  "meaning",
  "formula",
  "interval",
  "base",
  "exclusions",
]);

/** What explains a metric to people: an explanation tells it, the figures themselves never do. */
const ofMetrics = {
  path: /\/src\/metrics\/definitions\/\w+\.ts$/,
  told: new Set(/** @type {readonly string[]} */ (toldOfMetrics)),
};

/** What a driver is called and means in English, for which another language has words of its own. */
const ofDrivers = {
  path: /\/src\/drivers\/definitions\/\w+\.ts$/,
  told: new Set(["label", "definition", "fix", "protect"]),
};

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} SyntaxNode */

/** @returns {value is SyntaxNode} */
const isNode = (/** @type {unknown} */ value) => typeof value === "object" && value !== null && "type" in value;

/**
 * The places of words in a definition: values of the properties above that are written out where they stand.
 * @returns {readonly { readonly start: number, readonly end: number, readonly by: string }[]}
 */
function wordsIn(/** @type {SyntaxNode} */ node, /** @type {Set<string>} */ told) {
  const key = node.key;
  const value = node.value;
  if (node.type === "Property" && isNode(key) && isNode(value) && told.has(String(key.name))) {
    const { type, start, end } = value;
    if (type === "Literal" || type === "TemplateLiteral") return [{ start, end, by: '""' }];
    if (type === "ArrayExpression") return [{ start, end, by: "[]" }];
  }
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => wordsIn(child, told));
}

/** @returns {import("vite").Plugin} */
const without = (/** @type {string} */ name, /** @type {readonly (typeof ofMetrics)[]} */ kinds) => ({
  name,
  apply: "build",
  enforce: "post",
  transform(code, id) {
    const kind = kinds.find(({ path }) => path.test(id));
    if (kind === undefined) return null;
    const tree = /** @type {SyntaxNode} */ (/** @type {unknown} */ (this.parse(code)));
    const places = [...wordsIn(tree, kind.told)].sort((a, b) => b.start - a.start);
    const shortened = places.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
    return { code: shortened, map: null };
  },
});

/** Leaves the words of metrics out of every script that computes: 8 kB of the page's, and nobody reads them in a worker. */
export const withoutMetricWords = () => without("without-metric-words", [ofMetrics]);

/** @typedef {Readonly<Record<(typeof toldOfMetrics)[number] | "id", string | readonly string[]>>} Explained */

/**
 * Puts those words where another language has its own: in a module that explanations fetch.
 * @returns {import("vite").Plugin}
 */
export const metricWordsApart = () => ({
  name: "metric-words-apart",
  apply: "build",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith("/src/words/en/metrics.ts")) return null;
    /** @type {[{ readonly formulas: readonly Explained[] }, { readonly beside: readonly Explained[] }]} */
    const [{ formulas }, { beside }] = await Promise.all([
      runModule("src/metrics/registry.ts"),
      runModule("src/metrics/beside.ts"),
    ]);
    const texts = [...formulas, ...beside].map((metric) => [
      metric.id,
      Object.fromEntries(toldOfMetrics.map((name) => [name, metric[name]])),
    ]);
    return `export const metricTexts = ${JSON.stringify(Object.fromEntries(texts))};`;
  },
});

/** Leaves out of a build in another language the English words of metrics and drivers, for each of which it has its own. */
export const withoutEnglishWords = () => without("without-english-words", [ofMetrics, ofDrivers]);
