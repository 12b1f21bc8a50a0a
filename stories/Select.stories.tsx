import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { Select } from "../src/ui/Select.tsx";

const choices = [
  { value: "", label: "All" },
  { value: "maternity", label: "Maternity" },
  { value: "cardiology", label: "Cardiology" },
];
const meta = { component: Select, args: { label: "Service line", value: "", choices, onChange: fn() } } satisfies Meta<
  typeof Select
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtRest: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.selectOptions(within(canvasElement).getByLabelText(/Service line/), "maternity");
    await expect(args.onChange).toHaveBeenCalledWith("maternity");
  },
};
export const Set: Story = { args: { value: "maternity", set: true } };
export const WithNote: Story = {
  args: { label: "Period", value: "q3", choices: [{ value: "q3", label: "Q3 2026" }], note: "vs Q2" },
};
export const Framed: Story = { args: { framed: true } };
export const Disabled: Story = { args: { disabled: true } };
export const LongName: Story = {
  args: {
    value: "x",
    choices: [{ value: "x", label: "Orthopedics and sports medicine at the eastern campus, all ages" }],
  },
};
export const Dark: Story = { globals: { theme: "dark" }, args: { value: "maternity", set: true } };
