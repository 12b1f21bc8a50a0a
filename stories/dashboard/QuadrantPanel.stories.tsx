import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { QuadrantPanel } from "../../src/dashboard/panels/QuadrantPanel.tsx";
import { onlyReviews, tooFew } from "../fixtures/partlyAnswered.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = { component: QuadrantPanel, title: "dashboard/QuadrantPanel", args: panelProps(408) } satisfies Meta<
  typeof QuadrantPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    const marks = within(canvasElement).getAllByRole("option");
    await expect(marks.length).toBe(args.answer.drivers.filter(({ quadrant }) => quadrant !== null).length);
    await expect(canvasElement.textContent).toMatch(/Gates, apart:/);
    marks[0]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onLook).toHaveBeenCalledWith({ focus: { kind: "driver", driver: marks[0]?.dataset.key } });
  },
};

export const NoSurvey: Story = {
  args: { answer: onlyReviews },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Not drawn\. No survey file here\./);
  },
};
export const TooFew: Story = {
  args: { answer: tooFew },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/Not drawn\..*needs 100 people with an outcome; 29 here/);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
export const Paper: Story = { globals: { theme: "print" }, args: { paper: true, width: 352 } };
