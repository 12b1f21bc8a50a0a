import { useState } from "react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { VirtualTable, type LongColumn, type LongOrder } from "../src/ui/parts/VirtualTable.tsx";

const columns: readonly LongColumn[] = [
  { id: "place", label: "Place", numeric: true, width: 100 },
  { id: "text", label: "Text", width: 400 },
];

type LongProps = {
  readonly count: number;
  readonly waiting?: boolean;
  readonly onSight: (first: number, last: number) => void;
};

/** A table that keeps its order and the row looked at, as its owner does on the page. */
function Long({ count, waiting = false, onSight }: LongProps) {
  const [active, setActive] = useState(0);
  const [order, setOrder] = useState<LongOrder | null>(null);
  return (
    <VirtualTable
      caption="Rows"
      columns={columns}
      count={count}
      cellsOf={(index) => (waiting ? null : [String(index + 1), `Row number ${String(index + 1)}`])}
      onSight={onSight}
      order={order}
      onOrder={setOrder}
      active={active}
      onActive={setActive}
      columnsLabel="Columns"
    />
  );
}

const meta = { component: Long, args: { count: 500_000, onSight: fn() } } satisfies Meta<typeof Long>;
export default meta;
type Story = StoryObj<typeof meta>;

export const HalfAMillion: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const grid = await canvas.findByRole("grid", { name: "Rows" });
    await expect(grid).toHaveAttribute("aria-rowcount", "500001");
    await expect(canvas.getAllByRole("row").length).toBeLessThan(60);
    grid.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect(canvas.getByRole("row", { selected: true })).toHaveTextContent("Row number 3");
    await userEvent.keyboard("{End}");
    await expect(await canvas.findByText("Row number 500000")).toBeVisible();
    await expect(args.onSight).toHaveBeenLastCalledWith(expect.any(Number), 499_999);
    await userEvent.keyboard("{Home}");
    await expect(await canvas.findByText("Row number 1")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: /Place/ }));
    await expect(canvas.getByRole("columnheader", { name: /Place/ })).toHaveAttribute("aria-sort", "descending");
    await userEvent.click(canvas.getByRole("button", { name: "Columns" }));
    await userEvent.click(canvas.getByRole("checkbox", { name: "Text" }));
    await expect(canvas.queryByRole("columnheader", { name: "Text" })).toBeNull();
  },
};
export const One: Story = { args: { count: 1 } };
export const OnTheirWay: Story = { args: { count: 20, waiting: true } };
export const Dark: Story = { args: { count: 40 }, globals: { theme: "dark" } };
