import { useState } from "react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { SearchField } from "../src/ui/SearchField.tsx";

const names = ["Riverside General", "Lakeside Medical Center", "St. Brigid's"];

const meta = {
  component: SearchField,
  args: { label: "Search", value: "", onChange: fn(), found: "3 of 3" },
} satisfies Meta<typeof SearchField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtRest: Story = {};
export const ByKeyboard: Story = {
  render: function Searching({ label }) {
    const [value, setValue] = useState("");
    const found = names.filter((name) => name.toLowerCase().includes(value.toLowerCase()));
    return (
      <SearchField
        label={label}
        value={value}
        onChange={setValue}
        found={`${String(found.length)} of ${String(names.length)}`}
      />
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByLabelText(/Search/)).toHaveFocus();
    await userEvent.keyboard("side");
    await expect(canvas.getByRole("status")).toHaveTextContent("2 of 3");
  },
};
export const NothingFound: Story = { args: { value: "cardiology", found: "Nothing found" } };
export const LongWords: Story = {
  args: {
    label: "Search the entries of the directories that differ from our own list",
    value: "Orthopedics and sports medicine at the eastern campus",
    found: "1,204 of 1,000,000 entries hold these words in one of their columns",
  },
};
export const Dark: Story = { globals: { theme: "dark" }, args: { value: "side" } };
