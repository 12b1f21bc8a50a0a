import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { Button } from "../src/ui/Button.tsx";

const meta = { component: Button, args: { children: "Drop files", onClick: fn() } } satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole("button").focus();
    await userEvent.keyboard(" ");
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};
export const Main: Story = { args: { kind: "main", children: "Snapshot" } };
export const Quiet: Story = { args: { kind: "quiet", children: "Show the numbers" } };
export const Link: Story = { args: { kind: "link", children: "Show all locations" } };
export const Mark: Story = { args: { kind: "mark", children: "?", "aria-label": "Keys" } };
export const Pressed: Story = { args: { "aria-pressed": true, children: "day" } };
export const Disabled: Story = { args: { disabled: true } };
export const Dark: Story = { globals: { theme: "dark" }, args: { kind: "main" } };
