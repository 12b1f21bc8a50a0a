import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/beside/beside.css";
import { Beside } from "../../src/dashboard/beside/Beside.tsx";
import { besideCounts, counting, notCounting } from "../fixtures/besideCounts.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const meta = {
  component: Beside,
  title: "dashboard/Beside",
  args: { answer: workedExample, files: [], count: counting() },
} satisfies Meta<typeof Beside>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Both: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText("riverside hospital")).toBeVisible();
  },
};

export const Nothing: Story = {
  args: { count: counting({ activity: { ...besideCounts.activity, activity: [], interest: [] } }) },
};

export const NotYetRead: Story = { args: { count: notCounting } };

export const Dark: Story = { globals: { theme: "dark" } };
