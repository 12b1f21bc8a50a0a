import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { ArrivalsPanel } from "../../src/dashboard/panels/ArrivalsPanel.tsx";
import { onlyReviews } from "../fixtures/partlyAnswered.ts";
import { workedExample } from "../fixtures/workedExample.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = { component: ArrivalsPanel, title: "dashboard/ArrivalsPanel", args: panelProps(360) } satisfies Meta<
  typeof ArrivalsPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    const rows = within(canvasElement).getAllByRole("option");
    await expect(rows).toHaveLength(args.answer.arrivals.rows.length);
    rows[0]?.focus();
    await userEvent.keyboard("{ArrowRight}?");
    await expect(args.onExplain).toHaveBeenCalledWith(args.answer.arrivals.rows[0]?.share, expect.anything());
  },
};

export const MostlyUnknown: Story = {
  args: { answer: { ...workedExample, arrivals: { ...workedExample.arrivals, unknownSource: 500 } } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/How they arrive \(partly known\)/);
  },
};
export const NoCrm: Story = {
  args: { answer: onlyReviews },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/No CRM file here\. Drop a CRM export/);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
