/** What explains a metric to people: the page tells it, the answering worker never does. */
const told = new Set(["label", "question", "meaning", "formula", "interval", "base", "exclusions"]);

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} SyntaxNode */

/** @returns {value is SyntaxNode} */
const isNode = (/** @type {unknown} */ value) => typeof value === "object" && value !== null && "type" in value;

/**
 * The places of words in a definition: values of the properties above that are written out where they stand.
 * @returns {readonly { readonly start: number, readonly end: number, readonly by: string }[]}
 */
function wordsIn(/** @type {SyntaxNode} */ node) {
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
    .flatMap((child) => wordsIn(child));
}

/**
 * Leaves the words of metrics out of the workers' scripts, where nobody reads them: 5 kB of the budget.
 * @returns {import("vite").Plugin}
 */
export function withoutMetricWords() {
  return {
    name: "without-metric-words",
    apply: "build",
    enforce: "post",
    transform(code, id) {
      if (!/\/src\/metrics\/definitions\/\w+\.ts$/.test(id)) return null;
      const tree = /** @type {SyntaxNode} */ (/** @type {unknown} */ (this.parse(code)));
      const places = [...wordsIn(tree)].sort((a, b) => b.start - a.start);
      const shortened = places.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
      return { code: shortened, map: null };
    },
  };
}
