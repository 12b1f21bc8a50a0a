import { expect, it } from "vitest";
import { whatIf } from "../../src/metrics/definitions/whatIf.ts";
import { explain } from "../../src/metrics/explain.ts";

it("explains itself by the regression's own sums, and calls itself an association", () => {
  const explained = explain(
    { metric: whatIf.id, keys: { driver: "access" } },
    { period: null, keep: {} },
    { outcome: "choose", drivers: ["access", "cost"] },
  );
  expect(explained?.sql.join()).toContain("rating_access");
  expect(explained?.meaning).toMatch(/association, not a promise/);
});
