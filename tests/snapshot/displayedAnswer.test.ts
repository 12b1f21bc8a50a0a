import { describe, expect, it } from "vitest";
import { displayedAnswer } from "../../src/snapshot/displayedAnswer.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

/** Every number of a value with the way to it. */
function numbersIn(value: unknown, path: string): readonly (readonly [path: string, number: number])[] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => numbersIn(held, `${path}.${key}`));
}

describe("what is drawn in a snapshot", () => {
  it("holds no number with more digits than any is displayed with", () => {
    const numbers = numbersIn(displayedAnswer(workedExample), "answer");
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter(([, number]) => Number(number.toFixed(4)) !== number).map(([path]) => path)).toEqual([]);
  });
});
