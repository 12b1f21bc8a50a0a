import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { ArrivalList } from "../src/charts/ArrivalList.tsx";
import { arrivals } from "./fixtures/arrivals.ts";
import { noData, withheld } from "./fixtures/driverEvidence.ts";

const meta = {
  component: ArrivalList,
  args: {
    id: "arrivals",
    title: "How they arrive",
    summary: "Own website books most often: 21% against 13% for the rest.",
    size: { width: 360, height: 200 },
    data: arrivals,
    note: "498 of 1,702 selections (29%) have no known source and are not in these shares.",
    onSelect: fn(),
    onExplain: fn(),
  },
} satisfies Meta<typeof ArrivalList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SevenSources: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole("option", { name: /^Doctor referral/ })
      .focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}?");
    await expect(args.onExplain).toHaveBeenCalledWith(arrivals.rows[0]?.conversion, expect.anything());
  },
};
export const Withheld: Story = {
  args: {
    data: { ...arrivals, rows: arrivals.rows.map((row) => ({ ...row, share: withheld(), conversion: noData() })) },
  },
};
export const OneSource: Story = { args: { data: { ...arrivals, rows: arrivals.rows.slice(0, 1) } } };
export const Empty: Story = { args: { data: { ...arrivals, rows: [] }, note: "No CRM file yet." } };
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 200 } } };
