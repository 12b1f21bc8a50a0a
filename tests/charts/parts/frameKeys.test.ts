import { describe, expect, it } from "vitest";
import { frameStep } from "../../../src/charts/parts/frameKeys.ts";

const at = { mark: 1, part: null, marks: 3, parts: 4, direction: "rows" } as const;

describe("keys within a drawing", () => {
  it("move by rows and hold at the ends", () => {
    expect(frameStep("ArrowDown", at)?.mark).toBe(2);
    expect(frameStep("ArrowDown", { ...at, mark: 2 })?.mark).toBe(2);
    expect(frameStep("ArrowUp", { ...at, mark: 0 })?.mark).toBe(0);
    expect(frameStep("Home", at)?.mark).toBe(0);
    expect(frameStep("End", at)?.mark).toBe(2);
  });
  it("reach the figures of a row from left to right, first the first", () => {
    expect(frameStep("ArrowRight", at)).toEqual({ mark: 1, part: 0 });
    expect(frameStep("ArrowRight", { ...at, part: 3 })).toEqual({ mark: 1, part: 3 });
    expect(frameStep("ArrowLeft", { ...at, part: 2 })).toEqual({ mark: 1, part: 1 });
  });
  it("move along a line with every arrow", () => {
    expect(frameStep("ArrowRight", { ...at, direction: "line" })?.mark).toBe(2);
    expect(frameStep("ArrowLeft", { ...at, direction: "line" })?.mark).toBe(0);
  });
  it("leave every other key alone", () => {
    expect(frameStep("a", at)).toBeNull();
    expect(frameStep("Tab", at)).toBeNull();
  });
});
