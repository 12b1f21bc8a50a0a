import { expect, it } from "vitest";
import { figureIn } from "../../src/domain/figureIn.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

const [preference] = workedExample.headline;

it("finds the figure of the same address and months, wherever it stands", () => {
  const now = preference!.now;
  expect(figureIn(workedExample, { ...now, value: 0.1, n: 5 })).toEqual(now);
  const earlier = preference!.quarters[0]!.figure;
  expect(figureIn(workedExample, { ...earlier, value: null })).toEqual(earlier);
  const { figure } = workedExample.drivers[3]!.says;
  expect(figureIn(workedExample, { ...figure, status: "suppressed" })).toEqual(figure);
});

it("finds none of another hospital, or of months that the answer does not tell", () => {
  const now = preference!.now;
  expect(figureIn(workedExample, { ...now, keys: { ...now.keys, brand: "Elsewhere" } })).toBeNull();
  expect(figureIn(workedExample, { ...now, period: { from: 0, to: 2 } })).toBeNull();
});
