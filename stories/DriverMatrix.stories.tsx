import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { DriverMatrix } from "../src/charts/DriverMatrix.tsx";
import { brands, drivers, extreme, fewPeople } from "./fixtures/riverside.ts";

const meta = {
  component: DriverMatrix,
  args: {
    id: "matrix",
    title: "Why patients choose us",
    summary: (
      <>
        Four kinds of evidence, one list. They <strong>partly agree</strong> (Kendall W .43): two drivers go with choice
        more than people say, one less.
      </>
    ),
    size: { width: 960, height: 430 },
    data: drivers,
    brands,
    heads: {
      says: ["% who cite it", "survey · n 598"],
      moves: ["% of explained choice", "survey · R² .46 (.39–.53)"],
      writes: ["% of reviews, net tone", "reviews · n 655"],
      does: ["% of selections", "CRM · n 1,204"],
    },
    order: null,
    onOrder: fn(),
    onSelect: fn(),
    onHover: fn(),
    onExplain: fn(),
  },
} satisfies Meta<typeof DriverMatrix>;
export default meta;
type Story = StoryObj<typeof meta>;

const gated = {
  moves: {
    title: "Not shown",
    text: "“Moves” needs 100 people with an outcome; 29 here. Widen the filter, or read “says” and “writes” as they are.",
  },
};

export const ByWhatGoesWithChoice: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("option", { name: /^Access\. Says 18 percent/ }).focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("communication", { compare: false });
    await userEvent.keyboard("{End}");
    await expect(document.activeElement?.querySelector("title")?.textContent).toMatch(/^Word of mouth, a signal/);
    await userEvent.keyboard("{Home}{ArrowRight}{ArrowRight}?");
    await expect(args.onExplain).toHaveBeenCalledWith(drivers[0]?.moves.figure, expect.anything());
    await userEvent.keyboard("t");
    await expect(await canvas.findByRole("table")).toBeVisible();
  },
};

export const OrderedByHead: Story = {
  args: { order: "says" },
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole("button", { name: /^says/ }).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    await expect(args.onOrder).toHaveBeenCalledWith("writes");
  },
};

export const OneInFocus: Story = { args: { selected: ["access"] } };
export const TwoCompared: Story = { args: { selected: ["access", "cost"] } };
export const HoveredElsewhere: Story = { args: { hovered: "cost" } };
export const Withheld: Story = { args: { data: fewPeople, gated } };
export const Updating: Story = { args: { updating: true } };
export const OneRow: Story = { args: { data: drivers.slice(0, 1) } };
export const Empty: Story = { args: { data: [], summary: "No file says anything about drivers yet." } };
export const Extreme: Story = { args: { data: extreme } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Narrow: Story = { args: { size: { width: 672, height: 430 } } };
export const Phone: Story = { args: { size: { width: 358, height: 0 } } };
export const PhoneWithheld: Story = { args: { size: { width: 358, height: 0 }, data: fewPeople, gated } };
export const Print: Story = {
  globals: { theme: "print" },
  args: { theme: "print", still: true, size: { width: 612, height: 0 } },
};
export const PhoneApproximate: Story = {
  args: {
    size: { width: 358, height: 0 },
    data: drivers.map((driver) => ({ ...driver, reading: { precision: 0.6, recall: 0.6, f1: 0.6, testedOn: 2867 } })),
  },
};
