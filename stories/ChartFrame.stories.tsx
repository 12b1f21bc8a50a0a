import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { ChartFrame } from "../src/charts/ChartFrame.tsx";
import { RowBox } from "../src/charts/parts/RowBox.tsx";
import { Message } from "../src/ui/Message.tsx";

const marks = ["First", "Second", "Third"].map((label) => ({ key: label.toLowerCase(), label, parts: [] }));
const meta = {
  component: ChartFrame,
  args: {
    id: "frame",
    title: "A drawing",
    summary: "One sentence says what it shows.",
    size: { width: 240, height: 72 },
    marks,
    onSelect: fn(),
    numbers: (
      <table>
        <tbody>
          <tr>
            <th scope="row">First</th>
            <td>1</td>
          </tr>
        </tbody>
      </table>
    ),
    children: (frame) => (
      <svg className="drawing" width={240} height={72}>
        <g {...frame.listProps}>
          {marks.map((mark, index) => (
            <g key={mark.key} {...frame.markProps(index)}>
              {frame.markTitle(index)}
              <RowBox x={0} y={index * 24} width={240} height={24} />
              <text x={8} y={index * 24 + 16}>
                {mark.label}
              </text>
            </g>
          ))}
        </g>
      </svg>
    ),
  },
} satisfies Meta<typeof ChartFrame>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OneTabStop: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("button", { name: "Show the numbers" }).focus();
    await userEvent.tab();
    await expect(document.activeElement?.querySelector("title")?.textContent).toBe("First");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("third", { compare: false });
    await userEvent.keyboard("{Home}{Shift>}{Enter}{/Shift}");
    await expect(args.onSelect).toHaveBeenCalledWith("first", { compare: true });
    await userEvent.keyboard("t");
    await expect(canvas.getByRole("rowheader")).toBeVisible();
  },
};
export const Selected: Story = {
  args: { selected: ["second"] },
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole("option", { selected: true }).focus();
    await userEvent.keyboard("{Escape}");
    await expect(args.onSelect).toHaveBeenCalledWith(null, { compare: false });
  },
};
export const WithMessage: Story = {
  args: { message: <Message title="Withheld.">A group of 1 to 10 could be told from it.</Message> },
};
export const Updating: Story = { args: { updating: true } };
export const Still: Story = { args: { still: true } };
export const Dark: Story = { globals: { theme: "dark" }, args: { selected: ["second"] } };
