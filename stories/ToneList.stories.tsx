import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { ToneList } from "../src/charts/ToneList.tsx";
import { drivers, extreme, fewPeople } from "./fixtures/riverside.ts";

const meta = {
  component: ToneList,
  args: {
    id: "tone",
    title: "What patients write",
    summary: "Net tone by driver; thin tick: Q2. Only access moved, 34 points down.",
    size: { width: 412, height: 200 },
    data: drivers.slice(0, 8),
    before: "Q2",
    onSelect: fn(),
  },
} satisfies Meta<typeof ToneList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ChangedFirst: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole("option", { name: /^Access: net minus 22/ })
      .focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("access", { compare: false });
  },
};
export const OneInFocus: Story = { args: { selected: ["access"] } };
export const MostlyBelowThirtyMentions: Story = { args: { data: fewPeople } };
export const OneRow: Story = { args: { data: drivers.slice(0, 1) } };
export const Empty: Story = { args: { data: [], summary: "No driver has 30 mentions yet." } };
export const Extreme: Story = { args: { data: extreme } };
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 200 } } };
