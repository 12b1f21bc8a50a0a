import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { useState } from "react";
import { Button } from "../src/ui/Button.tsx";
import { Popover } from "../src/ui/Popover.tsx";

const meta = {
  component: Popover,
  args: {
    open: true,
    anchor: null,
    title: "Preference: 31% (27–35)",
    note: "brand survey, Q3 2026",
    onClose: fn(),
    children: "Of every 100 people asked, about 31 would choose Riverside Health first.",
  },
} satisfies Meta<typeof Popover>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ args }) => {
    await expect(within(document.body).getByRole("dialog", { name: /Preference/ })).toBeVisible();
    await userEvent.click(within(document.body).getByRole("button", { name: "Close" }));
    await expect(args.onClose).toHaveBeenCalled();
  },
};
export const Anchored: Story = {
  render: function Anchored(args) {
    const [anchor, setAnchor] = useState<Element | null>(null);
    return (
      <div style={{ padding: 80 }}>
        <Button
          onClick={(event) => {
            setAnchor(event.currentTarget);
          }}
        >
          Explain
        </Button>
        <Popover
          {...args}
          open={anchor !== null}
          anchor={anchor}
          onClose={() => {
            setAnchor(null);
          }}
        />
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole("button", { name: "Explain" });
    await userEvent.click(button);
    await userEvent.click(within(document.body).getByRole("button", { name: "Close" }));
    await expect(document.activeElement).toBe(button);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
