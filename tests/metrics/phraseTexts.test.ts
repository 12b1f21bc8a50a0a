import { expect, it } from "vitest";
import { explain } from "../../src/metrics/explain.ts";
import { phraseFigure } from "../../src/metrics/phraseFigure.ts";

it("explains the count of one phrase by the statement that counts it", () => {
  const asked = explain(phraseFigure("team", "Nurses", 4), { period: null, keep: {} });
  expect(asked?.sql).toEqual([
    `SELECT count(*) AS "count" FROM own_mention WHERE phrase IS NOT NULL AND driver = 'team' AND phrase = 'Nurses'`,
  ]);
  expect(asked?.meaning).toMatch(/counts once for a driver/);
});
