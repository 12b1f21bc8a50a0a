import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { ControlChart } from "../src/charts/ControlChart.tsx";
import { notes, reviewsTrend, shortTrend, unfinishedTrend } from "./fixtures/trend.ts";

const meta = {
  component: ControlChart,
  args: {
    id: "trend",
    title: "Trend: reviews 4–5 stars, by month",
    summary: (
      <>
        Opens on the figure that changed. The <strong>smoothed line left the band of expected noise in August</strong>;
        the run began about July.
      </>
    ),
    size: { width: 560, height: 230 },
    data: reviewsTrend,
    notes,
    method: "Band: EWMA λ .2, limit 2.86, baseline Apr–Nov 2025. A note beside a shift is not its cause.",
    onSelect: fn(),
    onExplain: fn(),
  },
} satisfies Meta<typeof ControlChart>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Shifted: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("option", { name: /^Apr 2025, 78 percent/ }).focus();
    await userEvent.keyboard("{End}{ArrowLeft}{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith(String(reviewsTrend.points[16]?.period.from), { compare: false });
    await userEvent.keyboard("?");
    await expect(args.onExplain).toHaveBeenCalled();
  },
};

export const UnfinishedAndWithheld: Story = { args: { data: unfinishedTrend } };
export const FewQuarters: Story = {
  args: {
    data: shortTrend,
    notes: [],
    summary: "Five quarters: too few for a band of expected noise.",
    method: undefined,
  },
};
export const WithTarget: Story = { args: { target: { value: 0.8, label: "target 80%" } } };
export const OnePoint: Story = { args: { data: { ...shortTrend, points: shortTrend.points.slice(0, 1) }, notes: [] } };
export const Empty: Story = { args: { data: { ...shortTrend, points: [] }, notes: [] } };
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 220 } } };
export const Print: Story = { globals: { theme: "print" }, args: { theme: "print", still: true } };
