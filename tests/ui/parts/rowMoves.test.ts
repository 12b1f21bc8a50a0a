import { expect, it } from "vitest";
import { rowMoves } from "../../../src/ui/parts/rowMoves.ts";

it("moves by a row, a screen or to the ends, and never beyond them", () => {
  expect(rowMoves("ArrowDown", 3, 10, 5)).toBe(4);
  expect(rowMoves("ArrowUp", 0, 10, 5)).toBe(0);
  expect(rowMoves("PageDown", 7, 10, 5)).toBe(9);
  expect(rowMoves("PageUp", 7, 10, 5)).toBe(2);
  expect([rowMoves("Home", 7, 10, 5), rowMoves("End", 7, 10, 5)]).toEqual([0, 9]);
});

it("leaves other keys, and an empty table, alone", () => {
  expect(rowMoves("a", 3, 10, 5)).toBeNull();
  expect(rowMoves("End", 0, 0, 5)).toBeNull();
});
