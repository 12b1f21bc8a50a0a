import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { ListingsPanel } from "../../src/dashboard/panels/ListingsPanel.tsx";
import { besideCounts, choicesCounting, counting } from "../fixtures/besideCounts.ts";
import { panelProps } from "../fixtures/panelProps.ts";
import { account } from "./droppedFiles.ts";

const { listings } = besideCounts;
const over = (given: Partial<typeof listings>) => choicesCounting(counting({ listings: { ...listings, ...given } }));

const meta = {
  component: ListingsPanel,
  title: "dashboard/ListingsPanel",
  args: { ...panelProps(1392), files: [{ ...account, source: "listing" }], choices: choicesCounting() },
} satisfies Meta<typeof ListingsPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Checked: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/86% of the entries compared are right: 31 of 36/)).toBeVisible();
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Search" }), "eastside");
    await expect(canvas.getByRole("status")).toHaveTextContent("2 of 5 to put right");
  },
};

export const NoFile: Story = {
  args: { files: [] },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole("columnheader", { name: "truth" })).toBeVisible();
  },
};

export const NothingCompared: Story = {
  args: {
    choices: over({
      listings: listings.listings.slice(0, 1),
      "listing-fields": listings["listing-fields"].map((row) => ({ ...row, compared: 0, matching: 0 })),
      "wrong-listings": [],
    }),
  },
};

export const AllRight: Story = { args: { choices: over({ "wrong-listings": [] }) } };

export const Many: Story = {
  args: {
    choices: over({
      "wrong-listings": Array.from({ length: 900 }, (_, place) => ({
        site: "Google",
        place: `Place ${String(place)}`,
        field: "phone",
        listed: place % 2 === 0 ? null : "330-555-0100, extension 4, ask for the front desk at the main entrance",
        truth: "330-555-0101",
      })),
    }),
  },
};

export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { width: 358 } };
