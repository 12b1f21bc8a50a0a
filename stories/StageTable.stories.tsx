import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { StageTable } from "../src/charts/StageTable.tsx";
import { Message } from "../src/ui/Message.tsx";
import { funnel, funnelWithheld, twelve } from "./fixtures/funnel.ts";

const meta = {
  component: StageTable,
  args: {
    id: "funnel",
    title: "Against whom",
    summary: "",
    size: { width: 960, height: 131 },
    data: funnel,
    onSelect: fn(),
    onExplain: fn(),
  },
} satisfies Meta<typeof StageTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FiveHospitals: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole("option", { name: /^Riverside Health: aware 88, consider 58, prefer 31, use 24/ })
      .focus();
    await userEvent.keyboard("{ArrowRight}?");
    await expect(args.onExplain).toHaveBeenCalledWith(funnel[0]?.stages.aware, expect.anything());
    await userEvent.keyboard("{End} ");
    await expect(args.onSelect).toHaveBeenCalledWith("Summit Clinic", { compare: false });
  },
};

export const Withheld: Story = { args: { data: funnelWithheld } };
export const NothingToCompare: Story = {
  args: {
    message: (
      <Message title="Nothing can be compared here.">
        For every hospital each share rests on fewer than 30 effective answers.
      </Message>
    ),
  },
};
export const OnlyUs: Story = { args: { data: funnel.slice(0, 1) } };
export const Empty: Story = { args: { data: [] } };
export const TwelveHospitals: Story = { args: { data: twelve } };
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Narrow: Story = { args: { size: { width: 672, height: 131 } } };
export const Phone: Story = { args: { size: { width: 358, height: 131 } } };
export const Print: Story = {
  globals: { theme: "print" },
  args: { theme: "print", still: true, size: { width: 612, height: 110 } },
};
