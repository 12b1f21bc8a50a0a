import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { Quadrant } from "../src/charts/Quadrant.tsx";
import { Message } from "../src/ui/Message.tsx";
import { DownMark } from "../src/ui/marks.tsx";
import { drivers, extreme } from "./fixtures/riverside.ts";

const meta = {
  component: Quadrant,
  args: {
    id: "quadrant",
    title: "Importance and performance",
    summary: (
      <>
        Filled: certain of its quadrant. Hollow: <strong>too close to call</strong>.
      </>
    ),
    size: { width: 408, height: 272 },
    data: drivers,
    cuts: { importance: 0.1, performance: 72 },
    footer: (
      <>
        <strong>Gates, apart:</strong> Insurance met for 91% (best 92);{" "}
        <span className="attn">
          <DownMark /> Location 84% (best 89)
        </span>
        .
      </>
    ),
    onSelect: fn(),
    onHover: fn(),
  },
} satisfies Meta<typeof Quadrant>;
export default meta;
type Story = StoryObj<typeof meta>;

export const CertainAndUncertain: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole("option", { name: /^Access: Concentrate here, certain/ })
      .focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("communication", { compare: false });
  },
};

export const OneInFocus: Story = { args: { selected: ["access"] } };
export const Withheld: Story = {
  args: {
    cuts: null,
    summary: "",
    message: (
      <Message title="Not drawn.">
        The vertical axis is “moves”, which needs 100 effective answers (29 here). With all locations there are 188.
      </Message>
    ),
  },
};
export const OneDriver: Story = { args: { data: drivers.slice(0, 1) } };
export const Empty: Story = { args: { data: [] } };
export const TwentyDrivers: Story = { args: { data: extreme } };
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 300 } } };
export const Print: Story = {
  globals: { theme: "print" },
  args: { theme: "print", still: true, size: { width: 350, height: 230 } },
};
