import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "./look.ts";
import { driverColumns } from "../src/charts/parts/MatrixNumbers.tsx";
import { chartWords } from "#words/charts.ts";
import type { DriverEvidence } from "../src/domain/answer.ts";
import { DataTable } from "../src/ui/DataTable.tsx";
import { brands, drivers, extreme, fewPeople } from "./fixtures/riverside.ts";

const DriverTable = DataTable<DriverEvidence>;
const meta = {
  component: DriverTable,
  args: {
    caption: "Driver table",
    columns: driverColumns(chartWords, brands),
    rows: drivers,
    rowKey: ({ driver }: DriverEvidence) => driver,
    tools: true,
  },
} satisfies Meta<typeof DriverTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Drivers: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    (await canvas.findByRole("button", { name: /^Says/ })).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getAllByRole("rowheader")[0]).toHaveTextContent("Insurance");
    await userEvent.click(canvas.getByRole("button", { name: "Columns" }));
    await userEvent.click(canvas.getByRole("checkbox", { name: "Role" }));
    await expect(canvas.queryByRole("columnheader", { name: "Role" })).toBeNull();
  },
};
export const Withheld: Story = { args: { rows: fewPeople } };
export const LongNames: Story = { args: { rows: extreme } };
export const Empty: Story = { args: { rows: [], empty: "No driver yet." } };
export const Dark: Story = { globals: { theme: "dark" } };
