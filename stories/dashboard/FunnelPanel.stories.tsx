import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { FunnelPanel } from "../../src/dashboard/panels/FunnelPanel.tsx";
import { firstView } from "../../src/state/view.ts";
import { onlyCrm, withheld } from "../fixtures/partlyAnswered.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = { component: FunnelPanel, title: "dashboard/FunnelPanel", args: panelProps(960) } satisfies Meta<
  typeof FunnelPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    const rows = within(canvasElement).getAllByRole("option");
    await expect(rows).toHaveLength(args.answer.brands.length);
    rows[1]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onLook).toHaveBeenCalledWith({ focus: { kind: "brand", brand: rows[1]?.dataset.key } });
  },
};

export const DriverInFocus: Story = {
  args: { view: { ...firstView, focus: { kind: "driver", driver: "access" } } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/Against whom, on access/);
  },
};
export const NoSurvey: Story = {
  args: { answer: onlyCrm },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Nothing can be compared here\. ?No survey file here/);
  },
};
export const Withheld: Story = {
  args: { answer: withheld },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(
      /Nothing can be compared here\. Every share here is of a group of 1 to 10/,
    );
  },
};
export const Phone: Story = { args: { width: 358 } };
export const Paper: Story = { globals: { theme: "print" }, args: { paper: true, width: 612 } };
