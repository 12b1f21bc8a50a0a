/** @typedef {Readonly<Record<string, { readonly imports?: readonly string[] }>>} ImportsOf each chunk's static imports, by name, as in Vite's manifest */

/**
 * Finds chunks that need each other before either runs. A browser then runs one of them too early, and what it names at its top is not
 * there: the page stays blank, though every chunk was built.
 * @param {ImportsOf} chunks
 * @returns {readonly string[] | null} the names along one cycle, the first again at its end; null where there is none
 */
export function chunkCycle(chunks) {
  /** @type {Set<string>} */
  const cleared = new Set();
  /** @returns {readonly string[] | null} */
  const follow = (/** @type {string} */ name, /** @type {readonly string[]} */ path) => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (cleared.has(name)) return null;
    for (const imported of chunks[name]?.imports ?? []) {
      const found = follow(imported, [...path, name]);
      if (found !== null) return found;
    }
    cleared.add(name);
    return null;
  };
  for (const name of Object.keys(chunks)) {
    const found = follow(name, []);
    if (found !== null) return found;
  }
  return null;
}
