import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { KeyMap } from "../src/ui/KeyMap.tsx";

const meta = {
  component: KeyMap,
  args: {
    open: true,
    title: "Keys",
    onClose: fn(),
    groups: [
      {
        title: "In a drawing",
        keys: [
          { press: ["↑", "↓"], does: "look at the next row" },
          { press: ["Enter"], does: "focus it" },
          { press: ["Esc"], does: "let go" },
        ],
      },
      {
        title: "On the page",
        keys: [
          { press: ["F"], does: "filters" },
          { press: ["O"], does: "files" },
          { press: ["P"], does: "snapshot" },
        ],
      },
    ],
    letters: { label: "Single letters act", on: true, onChange: fn() },
  },
} satisfies Meta<typeof KeyMap>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ args }) => {
    await userEvent.click(within(document.body).getByRole("checkbox", { name: "Single letters act" }));
    await expect(args.letters?.onChange).toHaveBeenCalledWith(false);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
