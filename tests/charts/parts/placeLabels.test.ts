import { describe, expect, it } from "vitest";
import { overlap, placeLabels } from "../../../src/charts/parts/placeLabels.ts";

const plot = { x: 0, y: 0, width: 400, height: 300 };
const wish = (x: number, y: number, first = false) => ({ x, y, width: 60, height: 14, first });

describe("labels beside points", () => {
  it("stand up and right of a point that has room", () => {
    const [label] = placeLabels([wish(100, 100)], plot, []);
    expect(label?.x).toBeGreaterThan(100);
    expect(label?.y).toBeLessThan(100);
    expect(label?.crowded).toBe(false);
  });
  it("never cover one another while places are free", () => {
    const labels = placeLabels([wish(100, 100), wish(110, 104), wish(104, 112), wish(118, 96)], plot, []);
    for (const [index, label] of labels.entries()) {
      for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(0);
    }
  });
  it("stay inside the plot", () => {
    const [label] = placeLabels([wish(395, 5)], plot, []);
    expect((label?.x ?? 0) + 60).toBeLessThanOrEqual(400);
    expect(label?.y).toBeGreaterThanOrEqual(0);
  });
  it("give certain points the first choice", () => {
    const [uncertain, certain] = placeLabels([wish(100, 100), wish(100, 100, true)], plot, []);
    expect(certain).toEqual(placeLabels([wish(100, 100, true)], plot, [])[0]);
    expect(uncertain).not.toEqual(certain);
  });
  it("are marked crowded where no place is free", () => {
    const labels = placeLabels(
      Array.from({ length: 30 }, () => wish(200, 150)),
      plot,
      [],
    );
    expect(labels.some(({ crowded }) => crowded)).toBe(true);
  });
  it("stand further off, at the end of a line, rather than leave a point without a name", () => {
    const cluster = Array.from({ length: 14 }, (_, i) => wish(180 + (i % 4) * 12, 140 + Math.floor(i / 4) * 11));
    const labels = placeLabels(cluster, plot, []);
    const led = labels.filter(({ leader }) => leader !== null);
    expect(led.length).toBeGreaterThan(0);
    expect(labels.filter(({ crowded }) => crowded)).toEqual([]);
    for (const { leader, x, y, width, height } of led) {
      expect(leader?.x).toBeGreaterThanOrEqual(x);
      expect(leader?.x).toBeLessThanOrEqual(x + width);
      expect(leader?.y).toBeGreaterThanOrEqual(y);
      expect(leader?.y).toBeLessThanOrEqual(y + height);
    }
  });
  it("stand further off, too, rather than with two of their pixels over what is beside their point", () => {
    const taken = { x: 100, y: 137, width: 200, height: 26 };
    const [label] = placeLabels([wish(200, 150)], plot, [taken]);
    expect(label === undefined ? 1 : overlap(label, taken)).toBe(0);
    expect(label?.leader).not.toBeNull();
  });
  it("leave taken boxes alone", () => {
    const taken = { x: 100, y: 80, width: 100, height: 25 };
    const [label] = placeLabels([wish(100, 100)], plot, [taken]);
    expect(label === undefined ? 1 : overlap(label, taken)).toBe(0);
  });
});
