import { describe, expect, it } from "vitest";
import { layoutSparkline } from "../../../src/charts/parts/sparkline.ts";

const box = { x: 0, y: 0, width: 50, height: 10 };
const point = (value: number | null, half = 0) => ({
  value,
  lower: value === null ? null : value - half,
  upper: value === null ? null : value + half,
});

describe("a sparkline", () => {
  it("spans the box from the lowest to the highest", () => {
    const { dots } = layoutSparkline([point(10), point(20)], box);
    expect(dots).toEqual([
      { x: 0, y: 10 },
      { x: 50, y: 0 },
    ]);
  });
  it("keeps noise flat under a least span", () => {
    const { dots } = layoutSparkline([point(10), point(11)], box, 10);
    expect(dots[0]?.y).toBeCloseTo(5.5);
    expect(dots[1]?.y).toBeCloseTo(4.5);
  });
  it("breaks where a quarter is withheld", () => {
    const { dots, ribbon } = layoutSparkline([point(1), point(null), point(3)], box);
    expect(dots[1]).toBeNull();
    expect(ribbon[1]).toBeNull();
  });
  it("is level in the middle where nothing changes", () => {
    expect(layoutSparkline([point(7), point(7)], box).dots.map((dot) => dot?.y)).toEqual([5, 5]);
  });
  it("puts a single value at the right end, beside its number", () => {
    expect(layoutSparkline([point(7)], box).dots[0]?.x).toBe(50);
  });
  it("gives the ribbon the interval's height", () => {
    expect(layoutSparkline([point(10, 5)], box).ribbon[0]).toEqual({ x: 50, top: 0, bottom: 10 });
  });
});
