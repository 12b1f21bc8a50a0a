import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "../look.ts";
import { rowColumns, type RowCell, type RowList, type RowsAsked } from "../../src/domain/rowList.ts";
import { Rows } from "../../src/dashboard/rows/Rows.tsx";
import type { RowLists } from "../../src/state/choices.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const cells: Readonly<Record<string, RowCell>> = {
  ...{ date: "2026-09-30", text: "Downtown", number: 4, code: "1", driver: "access location" },
};

/** Rows made up from their places: as many as are given, each naming its place. */
const rowsOf = (count: number, kept = 0): RowLists => ({
  find: fn((asked: RowsAsked) =>
    Promise.resolve({
      ids: Float64Array.from({ length: asked.search === "" ? count : 3 }, (_, at) => at),
      kept,
      withheld: false,
    }),
  ),
  read: fn((list: RowList, ids: readonly number[]) =>
    Promise.resolve(
      new Map(
        ids.map((id) => [
          id,
          Object.entries(rowColumns[list]).map(([column, kind]) =>
            column === "text"
              ? `Seen the same day, text ${String(id + 1)}. ${"It was quick. ".repeat(20)}`
              : (cells[kind] ?? null),
          ),
        ]),
      ),
    ),
  ),
});

const meta = { component: Rows, args: { answer: workedExample, rows: rowsOf(1_200_000, 147) } } satisfies Meta<
  typeof Rows
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Texts: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText("1,200,000 rows")).toBeVisible();
    await expect(canvas.getByText("Rows 1–500,000")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Later part" }));
    await expect(await canvas.findByText("Rows 500,001–1,000,000")).toBeVisible();
    const looked = canvas.getByLabelText("Row 500,001");
    await expect(await within(looked).findByText(/text 500001\. It was quick.*quick\.$/)).toBeVisible();
    await userEvent.type(canvas.getByLabelText("Search the words"), "parking");
    await expect(await canvas.findByText("3 rows")).toBeVisible();
    await expect(args.rows.find).toHaveBeenCalledTimes(2);
  },
};
export const OfPeople: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "CRM records" }));
    await expect(canvas.getByText(/These are rows of people/)).toBeVisible();
    await expect(canvas.queryByRole("grid")).toBeNull();
    await expect(args.rows.find).not.toHaveBeenCalledWith(expect.objectContaining({ list: "crm" }), expect.anything());
    await userEvent.click(canvas.getByRole("button", { name: "Show these rows" }));
    await expect(await canvas.findByRole("grid", { name: "CRM records" })).toBeVisible();
    await expect(canvas.getByText(/147 records are counted in the figures and not shown here/)).toBeVisible();
    await expect((await canvas.findAllByText("Access, Location"))[0]).toBeVisible();
  },
};
export const NoneFound: Story = { args: { rows: rowsOf(0) } };
export const FewComments: Story = {
  args: {
    rows: { ...rowsOf(0), find: () => Promise.resolve({ ids: new Float64Array(), kept: 0, withheld: true }) },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/^Fewer than 11 people wrote a comment/)).toBeVisible();
    await expect(canvas.queryByText(/\d rows?$/)).toBeNull();
  },
};
export const NothingRead: Story = { args: { rows: { ...rowsOf(0), find: () => Promise.resolve(null) } } };
export const Dark: Story = { args: { rows: rowsOf(40) }, globals: { theme: "dark" } };
