import { area, line } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linePath, ribbonPath, type LinePoint, type RibbonSlice } from "../../../src/charts/parts/paths.ts";

const pixels = fc.double({ min: -50, max: 1500, noNaN: true });
const orGap = { nil: null, freq: 4 } as const;
const points = fc.array(fc.option(fc.record({ x: pixels, y: pixels }), orGap), { maxLength: 12 });
const slices = fc.array(fc.option(fc.record({ x: pixels, top: pixels, bottom: pixels }), orGap), { maxLength: 12 });

describe("path data", () => {
  it("of a line is what D3 writes, broken at gaps", () => {
    const theirs = line<LinePoint>()
      .defined((point) => point !== null)
      .x((point) => point?.x ?? 0)
      .y((point) => point?.y ?? 0)
      .digits(1);
    fc.assert(
      fc.property(points, (given) => {
        expect(linePath(given)).toBe(theirs(given) ?? "");
      }),
    );
    expect(linePath([{ x: 1, y: 2.04 }, { x: 3, y: 4 }, null, { x: 5, y: 6 }])).toBe("M1,2L3,4M5,6Z");
  });

  it("of a ribbon is what D3 writes, broken at gaps", () => {
    const theirs = area<RibbonSlice>()
      .defined((slice) => slice !== null)
      .x((slice) => slice?.x ?? 0)
      .y0((slice) => slice?.bottom ?? 0)
      .y1((slice) => slice?.top ?? 0)
      .digits(1);
    fc.assert(
      fc.property(slices, (given) => {
        expect(ribbonPath(given)).toBe(theirs(given) ?? "");
      }),
    );
  });
});
