import { expect, it } from "vitest";
import { cellInWords, columnsOfList, longColumns } from "../../../src/dashboard/rows/rowInWords.ts";
import { rowLists } from "../../../src/domain/rowList.ts";

const label = (driver: string) => driver.toUpperCase();

it("writes each kind of cell as the page writes it, and nothing for nothing", () => {
  expect(cellInWords("posted_on", "date", "2026-09-30", label)).toBe("30 Sep 2026");
  expect(cellInWords("stars", "number", 4.5, label)).toBe("4.5");
  expect(cellInWords("recommend", "number", 9, label)).toBe("9");
  expect(cellInWords("tone", "code", "-1", label)).toBe("against");
  expect(cellInWords("state", "code", "lost", label)).toBe("went elsewhere");
  expect(cellInWords("drivers", "driver", "access team", label)).toBe("ACCESS, TEAM");
  expect(cellInWords("text", "text", "two\nlines", label)).toBe("two lines");
  expect(cellInWords("text", "text", null, label)).toBe("");
});

it("heads every column of every list in words, wide enough for its head", () => {
  for (const list of rowLists) {
    const columns = longColumns(list);
    expect(columns.map(({ id }) => id)).toEqual(columnsOfList(list).map(([column]) => column));
    for (const { label: head, width } of columns) expect(width).toBeGreaterThan(7 * head.length);
  }
});
