import { describe, expect, it } from "vitest";
import { layoutFigure, layoutInterval, position, scaleEnd, shownValue } from "../../../src/charts/parts/interval.ts";
import { figure, noData, withheld } from "../../../stories/fixtures/driverEvidence.ts";

const axis = { min: 0, max: 60, x: 100, width: 120 };

describe("the interval mark", () => {
  it("puts the tick at the value and the bar between the ends", () => {
    expect(layoutInterval(30, 20, 40, axis)).toEqual({
      state: "shown",
      tick: 160,
      bar: { x: 140, width: 40 },
      clipped: null,
    });
  });
  it("draws the tick alone while the interval is still computed", () => {
    expect(layoutInterval(30, null, null, axis)).toMatchObject({ tick: 160, bar: null });
  });
  it("is clipped, with no tick, where the value lies beyond the scale", () => {
    const shape = layoutInterval(90, 80, 99, axis);
    expect(shape).toMatchObject({ tick: null, clipped: "right" });
  });
  it("turns round on a scale of ranks, where the first stands at the right", () => {
    const ranks = { min: 7, max: 1, x: 100, width: 120 };
    expect(layoutInterval(3, 2, 5, ranks)).toEqual({
      state: "shown",
      tick: 180,
      bar: { x: 140, width: 60 },
      clipped: null,
    });
    expect(layoutInterval(6, 5, 9, ranks)).toMatchObject({ clipped: "left" });
  });
  it("says left where the lower end lies beyond a scale centred on zero", () => {
    expect(layoutInterval(-14, -22, -8, { min: -15, max: 15, x: 0, width: 60 })).toMatchObject({ clipped: "left" });
  });
  it("has no length at all where the figure is withheld or missing", () => {
    expect(layoutFigure(withheld(), axis)).toEqual({ state: "withheld" });
    expect(layoutFigure(noData(), axis)).toEqual({ state: "none" });
  });
  it("is faint on a low base", () => {
    expect(layoutFigure(figure(46, 10, { status: "low-base" }), axis)).toMatchObject({ state: "low" });
  });
  it("keeps every bar at least a pixel wide", () => {
    expect(layoutInterval(0, 0, 0, axis)).toMatchObject({ bar: { width: 1 } });
  });
});

describe("scales", () => {
  it("are straight", () => {
    expect(position(axis, 0)).toBe(100);
    expect(position(axis, 60)).toBe(220);
  });
  it("end at the wished value, or at the next ten above the largest", () => {
    expect(scaleEnd([18, null, 46], 60)).toBe(60);
    expect(scaleEnd([61], 60)).toBe(70);
    expect(scaleEnd([], 40)).toBe(40);
  });
  it("never show the value of a withheld figure, even where one is present", () => {
    expect(shownValue({ ...withheld(), value: 0.2 })).toBeNull();
    expect(shownValue(figure(31, 4))).toBeCloseTo(31);
  });
});
