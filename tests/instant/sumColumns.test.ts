import { expect, it } from "vitest";
import { addCells, addColumn, narrowCodes, narrowest } from "../../src/instant/sumColumns.ts";

it("holds whole numbers in the narrowest array that holds each exactly", () => {
  expect(narrowest(Float64Array.of(0, 255))).toEqual(Uint8Array.of(0, 255));
  expect(narrowest(Float64Array.of(0, 256))).toEqual(Uint16Array.of(0, 256));
  expect(narrowest(Int32Array.of(65_536, 1))).toEqual(Uint32Array.of(65_536, 1));
  expect(narrowest(Float64Array.of(4_294_967_295))).toEqual(Uint32Array.of(4_294_967_295));
  expect(narrowest(Float64Array.of(4_294_967_296))).toEqual(Float64Array.of(4_294_967_296));
});

it("leaves fractions and negative numbers as they are, and counts what is no number as 0", () => {
  expect(narrowest(Float64Array.of(0.5, Number.NaN, 3))).toEqual(Float64Array.of(0.5, 0, 3));
  expect(narrowest(Float64Array.of(Number.NaN, -1))).toEqual(Float64Array.of(0, -1));
  expect(narrowest(Float64Array.of(Number.NaN, 7))).toEqual(Uint8Array.of(0, 7));
  expect(narrowest(new Float64Array(0))).toEqual(new Uint8Array(0));
});

it("holds codes by the number of values", () => {
  expect(narrowCodes(Uint32Array.of(0, 255), 256)).toBeInstanceOf(Uint8Array);
  expect(narrowCodes(Uint32Array.of(0, 256), 257)).toEqual(Uint16Array.of(0, 256));
  expect(narrowCodes(Uint32Array.of(0, 65_536), 65_537)).toEqual(Uint32Array.of(0, 65_536));
});

it("adds cells to where they belong", () => {
  const columns = [Uint8Array.of(1, 2, 3), Float64Array.of(0.5, 0.25, 0.125)];
  const into = new Float64Array(4);
  addCells(columns, Uint32Array.of(0, 2), Uint32Array.of(2, 2), into);
  expect(into).toEqual(Float64Array.of(0, 0, 4, 0.625));
  const alone = new Float64Array(2);
  addColumn(Uint8Array.of(9, 2, 3), 1, 2, Uint32Array.of(1, 1), alone);
  expect(alone).toEqual(Float64Array.of(0, 5));
});
