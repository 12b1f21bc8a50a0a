import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { StateTiles } from "../src/charts/StateTiles.tsx";
import { marketStates } from "./fixtures/market.ts";

const meta = {
  component: StateTiles,
  args: {
    id: "states",
    title: "By state",
    summary: "Mean recommendation, unweighted over hospitals.",
    size: { width: 440, height: 320 },
    data: marketStates,
    own: "OH",
    onSelect: fn(),
  },
} satisfies Meta<typeof StateTiles>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllStates: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole("option", { name: /^AK/ }).focus();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("ME", { compare: false });
  },
};
export const OneState: Story = { args: { data: marketStates.slice(0, 1) } };
export const Empty: Story = { args: { data: [] } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 280 } } };
