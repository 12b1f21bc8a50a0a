import { readFileSync } from "node:fs";

/** @typedef {{ readonly label: string }} Texts what a driver is called and means */
/** @typedef {import("../src/domain/answer.ts").Answer} Answer */

/**
 * The worked example's answer, which was made beforehand in English, with its drivers in another language.
 * @returns {Answer}
 */
export const answerIn = (
  /** @type {Answer} */ answer,
  /** @type {Readonly<Partial<Record<string, Texts>>>} */ texts,
) => ({
  ...answer,
  drivers: answer.drivers.map((evidence) => ({ ...evidence, ...texts[evidence.driver] })),
  reasons: {
    ...answer.reasons,
    rows: answer.reasons.rows.map((row) => ({ ...row, label: texts[row.driver]?.label ?? row.label })),
  },
});

/**
 * Puts that answer into a Spanish build: told in the page, it would cost the first paint every driver's definition.
 * @returns {import("vite").Plugin}
 */
export function spanishAnswer(/** @type {Readonly<Partial<Record<string, Texts>>>} */ texts) {
  return {
    name: "spanish-answer",
    apply: "build",
    enforce: "pre",
    load(id) {
      const path = /^(.*\/answer\.json)\?url$/.exec(id)?.[1];
      if (path === undefined) return null;
      const answer = /** @type {Answer} */ (JSON.parse(readFileSync(path, "utf8")));
      const asset = this.emitFile({
        type: "asset",
        name: "answer.json",
        source: JSON.stringify(answerIn(answer, texts)),
      });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}
