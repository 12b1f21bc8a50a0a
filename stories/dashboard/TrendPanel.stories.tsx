import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { TrendPanel } from "../../src/dashboard/panels/TrendPanel.tsx";
import { monthOf } from "../../src/domain/period.ts";
import { shownAims } from "../../src/story/shownAims.ts";
import { firstView } from "../../src/state/view.ts";
import { onlyCrm } from "../fixtures/partlyAnswered.ts";
import { panelProps } from "../fixtures/panelProps.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const meta = { component: TrendPanel, title: "dashboard/TrendPanel", args: panelProps(560) } satisfies Meta<
  typeof TrendPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(canvasElement.textContent).toMatch(/Trend: .*, by month/);
    await userEvent.selectOptions(within(canvasElement).getByRole("combobox", { name: "Figure" }), "nps");
    await expect(args.onLook).toHaveBeenCalledWith({ focus: { kind: "metric", metric: "nps" } });
  },
};

export const FigureInFocus: Story = {
  args: { view: { ...firstView, focus: { kind: "metric", metric: "new-patients" } } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Trend: New patients/);
  },
};
export const WithTargetAndEvents: Story = {
  args: {
    view: { ...firstView, focus: { kind: "metric", metric: "preference" } },
    aims: shownAims(workedExample, {
      targets: [{ metric: "preference", value: 0.4, by: monthOf(2026, 12), keep: {}, months: null }],
      events: [{ on: "2026-03-02", text: "Radio campaign" }],
    }),
    onAims: fn(),
  },
  play: async ({ canvasElement, args }) => {
    await expect(canvasElement.textContent).toMatch(/target 40%/);
    await expect(canvasElement.textContent).toMatch(/A Radio campaign/);
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Targets and events" }));
    await expect(args.onAims).toHaveBeenCalled();
  },
};
export const NoDates: Story = {
  args: { answer: { ...onlyCrm, trends: [] } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Nothing here carries dates/);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
