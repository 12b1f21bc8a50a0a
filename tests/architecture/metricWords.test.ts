import { expect, it } from "vitest";
import { metricWordsApart } from "../../.ci/withoutWords.mjs";
import { beside } from "../../src/metrics/beside.ts";
import { formulas } from "../../src/metrics/registry.ts";

it("keeps in the English page the words of every metric that leave its definition, of those beside the answer, too", async () => {
  const { load } = metricWordsApart();
  if (typeof load !== "function") throw new TypeError("The plugin loads nothing.");
  const words = String(await Reflect.apply(load, {}, ["/src/words/en/metrics.ts"]));
  expect([...formulas, ...beside].filter(({ meaning }) => !words.includes(JSON.stringify(meaning)))).toEqual([]);
});
