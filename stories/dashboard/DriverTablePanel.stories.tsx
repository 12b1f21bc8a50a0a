import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within, waitFor } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { DriverTablePanel } from "../../src/dashboard/panels/DriverTablePanel.tsx";
import { onlyReviews, withheld } from "../fixtures/partlyAnswered.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = {
  component: DriverTablePanel,
  title: "dashboard/DriverTablePanel",
  args: panelProps(1392),
} satisfies Meta<typeof DriverTablePanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findAllByRole("row")).toHaveLength(args.answer.drivers.length + 1);
    await userEvent.click(canvas.getByRole("button", { name: /^Says/ }));
    await expect(canvas.getByRole("columnheader", { name: /^Says/ })).toHaveAttribute("aria-sort");
  },
};

export const OnlyReviews: Story = { args: { answer: onlyReviews } };
export const Withheld: Story = {
  args: { answer: withheld },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.textContent).toMatch(/withheld/));
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
