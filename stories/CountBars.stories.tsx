import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "./look.ts";
import { CountBars, type CountRow } from "../src/charts/CountBars.tsx";
import { listingColumns, listingRows } from "../src/charts/parts/listingBars.ts";
import { ownedColumns, ownedRows } from "../src/charts/parts/ownedBars.ts";
import { besideCounts } from "./fixtures/besideCounts.ts";

const many = Array.from({ length: 24 }, (_, place): CountRow => ({
  key: String(place),
  label: `Directory ${String(place + 1)} of a long name`,
  tone: "us",
  counts: [
    { part: 24 - place, whole: 24 },
    { part: place, whole: 24 },
  ],
}));

const meta = {
  component: CountBars,
  args: {
    id: "listings",
    title: "Listings",
    summary: "86% of the entries compared are right: 31 of 36.",
    size: { width: 680, height: 120 },
    data: listingRows(besideCounts.listings),
    columns: listingColumns,
    head: "Directory",
  },
} satisfies Meta<typeof CountBars>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Directories: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("option", { name: /^Yelp: Filled in 97% \(35 of 36\); Correct 86%/ })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show the numbers" }));
    await expect(await canvas.findByRole("row", { name: /Google 95% \(80 of 84\) not compared/ })).toBeVisible();
  },
};
export const OursAndOthers: Story = {
  args: { id: "owned", title: "Owned and earned", data: ownedRows(besideCounts.voices), columns: ownedColumns },
};
export const OneRow: Story = { args: { data: many.slice(0, 1) } };
export const Many: Story = { args: { data: many } };
export const Empty: Story = { args: { data: [], summary: "No directory yet." } };
export const NothingRight: Story = {
  args: {
    data: many.slice(0, 2).map((row) => ({
      ...row,
      counts: [
        { part: 0, whole: 9 },
        { part: 0, whole: 0 },
      ],
    })),
  },
};
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 120 } } };
