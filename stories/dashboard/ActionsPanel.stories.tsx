import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { ActionsPanel } from "../../src/dashboard/panels/ActionsPanel.tsx";
import { actionsOf } from "../../src/story/actions.ts";
import { onlyReviews, tooFew } from "../fixtures/partlyAnswered.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = { component: ActionsPanel, title: "dashboard/ActionsPanel", args: panelProps(408) } satisfies Meta<
  typeof ActionsPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    const actions = actionsOf(args.answer);
    await expect(actions.length).toBeGreaterThan(0);
    for (const { evidence, kind } of actions) await expect(canvasElement.textContent).toContain(evidence.actions[kind]);
    await expect(canvasElement.textContent).toMatch(/association, not proof.*Not found:/);
  },
};

export const NothingSupported: Story = {
  args: { answer: onlyReviews },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/No action is supported here/);
  },
};
export const WaitingForIntervals: Story = {
  args: { answer: { ...tooFew, settled: false } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Waiting for the intervals/);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
