import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import {
  ArrowRightMark,
  CaretMark,
  ClaimedMark,
  CrossMark,
  DownMark,
  HiddenMark,
  StarMark,
  TickMark,
  UpMark,
} from "../src/ui/marks.tsx";

const all = [UpMark, DownMark, HiddenMark, ClaimedMark, TickMark, CrossMark, StarMark, ArrowRightMark, CaretMark];
const meta = {
  render: () => (
    <p>
      {all.map((Glyph, index) => (
        <span key={index}>
          <Glyph /> mark{" "}
        </span>
      ))}
    </p>
  ),
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = {};
export const Dark: Story = { globals: { theme: "dark" } };
