import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { Ask, Asking } from "../src/ui/Ask.tsx";
import { aFigure } from "../tests/support/answer.ts";

const explain = fn();

const meta = {
  component: Ask,
  args: { figure: aFigure({ metric: "preference" }), children: "31% prefer us" },
  beforeEach: () => {
    explain.mockClear();
  },
  decorators: [
    (Story) => (
      <Asking value={explain}>
        <p>
          Of all who know us, <Story />, as in the quarter before.
        </p>
      </Asking>
    ),
  ],
} satisfies Meta<typeof Ask>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InASentence: Story = {
  play: async ({ canvasElement, args }) => {
    const figure = within(canvasElement).getByRole("button", { name: "31% prefer us" });
    await userEvent.click(figure);
    figure.focus();
    await userEvent.keyboard("{Enter}");
    await expect(explain).toHaveBeenCalledTimes(2);
    await expect(explain).toHaveBeenLastCalledWith(args.figure, figure);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
