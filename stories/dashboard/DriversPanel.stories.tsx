import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { DriversPanel } from "../../src/dashboard/panels/DriversPanel.tsx";
import { firstView } from "../../src/state/view.ts";
import { onlyCrm, onlyReviews, tooFew, withheld } from "../fixtures/partlyAnswered.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = { component: DriversPanel, title: "dashboard/DriversPanel", args: panelProps(960) } satisfies Meta<
  typeof DriversPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    const rows = within(canvasElement).getAllByRole("option");
    await expect(rows).toHaveLength(args.answer.drivers.length);
    rows[0]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onLook).toHaveBeenCalledWith({ focus: { kind: "driver", driver: rows[0]?.dataset.key } });
  },
};

export const InFocus: Story = {
  args: { view: { ...firstView, focus: { kind: "driver", driver: "access" } } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("option", { selected: true }).dataset.key).toBe("access");
    await expect(canvasElement.textContent).toMatch(/Access is in focus\. Focus changes no number/);
  },
};

export const OnlyReviews: Story = {
  args: { answer: onlyReviews },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/One kind of evidence/);
  },
};
export const OnlyCrm: Story = {
  args: { answer: onlyCrm },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/One kind of evidence/);
  },
};
export const TooFew: Story = {
  args: { answer: tooFew },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Not shown/);
  },
};
export const Withheld: Story = {
  args: { answer: withheld },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Says withheld: a group of 1 to 10 could be told from it/);
  },
};
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { width: 358 } };
export const Paper: Story = {
  globals: { theme: "print" },
  args: { paper: true, width: 612 },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryAllByRole("option")).toHaveLength(0);
  },
};
