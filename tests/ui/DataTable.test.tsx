import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { csvText } from "../../src/ui/csv.ts";
import { Saving } from "../../src/ui/saving.ts";
import { SortedTable as DataTable } from "../../src/ui/parts/SortedTable.tsx";
import { compareCells, type TableColumn } from "../../src/ui/tableColumn.ts";
import { axeFindings } from "../support/axe.ts";

type Line = { readonly name: string; readonly share: number | null };

const rows: readonly Line[] = [
  { name: "Access", share: 18 },
  { name: "Cost", share: null },
  { name: "Expertise", share: 46 },
];
const columns: readonly TableColumn<Line>[] = [
  { id: "name", label: "Driver", value: ({ name }) => name, text: ({ name }) => name },
  {
    id: "share",
    label: "Says",
    numeric: true,
    value: ({ share }) => share,
    text: ({ share }) => (share === null ? "n < 11" : `${String(share)}%`),
  },
];
const table = { caption: "Driver table", columns, rows, rowKey: ({ name }: Line) => name };
const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

it("is a captioned table with a header for every row and column", async () => {
  const { container } = render(<DataTable {...table} />);
  expect(screen.getByRole("table", { name: "Driver table" })).toBeTruthy();
  expect(screen.getAllByRole("columnheader")).toHaveLength(2);
  expect(names()).toEqual(["Access", "Cost", "Expertise"]);
  expect(await axeFindings(container)).toEqual([]);
});

it("sorts numbers from large to small first, and withheld ones last either way", async () => {
  render(<DataTable {...table} />);
  const head = screen.getByRole("button", { name: /Says/ });
  await userEvent.click(head);
  expect(names()).toEqual(["Expertise", "Access", "Cost"]);
  expect(screen.getByRole("columnheader", { name: /Says/ }).getAttribute("aria-sort")).toBe("descending");
  await userEvent.click(head);
  expect(names()).toEqual(["Access", "Expertise", "Cost"]);
});

it("leaves by the way of the panel it is, where panels can leave, and by no other", async () => {
  const save = vi.fn();
  const { rerender } = render(<DataTable {...table} tools panel="reviews" />);
  await screen.findByRole("table");
  expect(screen.queryByRole("button", { name: /copy/i })).toBeNull();
  rerender(
    <Saving value={save}>
      <DataTable {...table} tools panel="reviews" />
    </Saving>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Copy or save" }));
  expect(save).toHaveBeenCalledExactlyOnceWith("reviews");
});

it("hides a column on request, never the first", async () => {
  render(<DataTable {...table} tools />);
  await userEvent.click(screen.getByRole("button", { name: "Columns" }));
  const chooser = screen.getByRole("group", { name: "Columns" });
  expect(within(chooser).queryByRole("checkbox", { name: "Driver" })).toBeNull();
  await userEvent.click(within(chooser).getByRole("checkbox", { name: "Says" }));
  expect(screen.getAllByRole("columnheader")).toHaveLength(1);
});

it("says so where there is nothing", () => {
  render(<DataTable {...table} rows={[]} empty="No driver yet." />);
  expect(screen.getByText("No driver yet.")).toBeTruthy();
});

describe("text taken away", () => {
  it("quotes what CSV needs quoted", () => {
    expect(csvText([['a "b"', "c,d", "e\nf"]])).toBe('"a ""b""","c,d","e\nf"\r\n');
  });
  it("defuses what a sheet would run, and leaves numbers alone", () => {
    expect(csvText([["=1+1", "@x", "+cmd|", "-8", "+38", "-8%"]])).toBe("'=1+1,'@x,'+cmd|,-8,+38,-8%\r\n");
  });
});

it("compares numbers by size, words by letters, nothing last", () => {
  expect([10, 9, null].sort(compareCells)).toEqual([9, 10, null]);
  expect(["b", "a"].sort(compareCells)).toEqual(["a", "b"]);
});
