import { scaleLinear } from "d3";
import fc from "fast-check";
import { expect, it } from "vitest";
import { linearScale } from "../../../src/charts/parts/linearScale.ts";

it("places values and round ticks where D3's own linear scale does", () => {
  const end = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(end, end, end, end, end, (low, high, from, to, value) => {
      const [ours, theirs] = [linearScale([low, high], [from, to]), scaleLinear([low, high], [from, to])];
      expect(ours(value)).toBeCloseTo(theirs(value), 6);
      expect(ours.ticks(5)).toEqual(theirs.ticks(5));
    }),
  );
});
