import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { FigureCell } from "../src/charts/FigureCell.tsx";
import { DownMark, StarMark } from "../src/ui/marks.tsx";
import { headlines, inState } from "./fixtures/headline.ts";

const meta = {
  component: FigureCell,
  args: {
    id: "preference",
    title: "Preference",
    figure: headlines.preference,
    change: "= no detectable change since Q2",
    base: "n 598, effective 512",
    onSelect: fn(),
    onExplain: fn(),
  },
  decorators: [(Story) => <div style={{ width: 276 }}>{Story()}</div>],
} satisfies Meta<typeof FigureCell>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NoChange: Story = {};
export const Changed: Story = {
  args: {
    title: (
      <>
        Reviews 4–5
        <StarMark label="stars" />
      </>
    ),
    figure: headlines.reviews,
    change: (
      <span className="attn">
        <DownMark label="down" /> −6 pts since Q2 (−10 to −2)
      </span>
    ),
    base: "n 812 reviews, 3 sources",
  },
};
export const Net: Story = { args: { title: "NPS", figure: headlines.nps, base: "P 54 · pass. 26 · D 20 · n 583" } };
export const Count: Story = {
  args: { title: "New patients", figure: headlines["new-patients"], base: "CRM, all known encounters" },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("button", { name: "Preference" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSelect).toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(args.onExplain).toHaveBeenCalledWith(headlines.preference.now, expect.anything());
  },
};

export const WithTarget: Story = { args: { aim: "Target 40%: not yet, 9 pts to go" } };
export const Selected: Story = { args: { selected: true } };
export const LowBase: Story = {
  args: {
    figure: inState(headlines.preference, { status: "low-base", n: 41, nEffective: 29 }),
    change: "too few to test (needs 30 on both sides)",
    base: "n 41, effective 29: low base",
  },
};
export const Withheld: Story = {
  args: {
    figure: inState(headlines.conversion, { status: "suppressed", value: null, lower: null, upper: null }),
    change: "a group of 1 to 10 is protected",
    base: "withheld",
  },
};
export const NoData: Story = {
  args: {
    figure: inState(headlines["new-patients"], { status: "no-data", value: null, lower: null, upper: null, n: 0 }),
    change: "no CRM file covers this location",
    base: "add a CRM export",
  },
};
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Print: Story = { globals: { theme: "print" }, args: { still: true } };
