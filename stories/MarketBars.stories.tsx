import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { MarketBars } from "../src/charts/MarketBars.tsx";
import { marketMeasures } from "./fixtures/market.ts";

const meta = {
  component: MarketBars,
  args: {
    id: "market",
    title: "What goes with recommendation",
    summary: "Across 3,200 hospitals, unweighted.",
    size: { width: 560, height: 200 },
    data: marketMeasures,
    onSelect: fn(),
  },
} satisfies Meta<typeof MarketBars>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SevenMeasures: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole("option", { name: /^Nurse communication: 27 percent/ })
      .focus();
    await userEvent.keyboard(" ");
    await expect(args.onSelect).toHaveBeenCalledWith("nurse", { compare: false });
  },
};
export const LongNames: Story = {
  args: {
    data: marketMeasures.map((measure) => ({
      ...measure,
      label: `${measure.label} as reported by discharged adult patients`.padEnd(60),
    })),
  },
};
export const OneMeasure: Story = { args: { data: marketMeasures.slice(0, 1) } };
export const Empty: Story = { args: { data: [] } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 200 } } };
