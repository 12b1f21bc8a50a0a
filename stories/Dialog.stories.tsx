import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { Button } from "../src/ui/Button.tsx";
import { Dialog } from "../src/ui/Dialog.tsx";

const meta = {
  component: Dialog,
  args: { open: true, title: "Keys", note: "Every key of the page", onClose: fn(), children: <Button>Inside</Button> },
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ args }) => {
    await expect(within(document.body).getByRole("dialog", { name: "Keys" })).toBeVisible();
    await userEvent.click(within(document.body).getByRole("button", { name: "Close" }));
    await expect(args.onClose).toHaveBeenCalled();
  },
};
export const Closed: Story = { args: { open: false } };
export const Sheet: Story = { args: { look: "sheet", title: "Seven files dropped" } };
export const Dark: Story = { globals: { theme: "dark" } };
