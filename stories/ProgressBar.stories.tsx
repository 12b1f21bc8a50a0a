import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { ProgressBar } from "../src/ui/ProgressBar.tsx";

const meta = { component: ProgressBar, args: { label: "Reading google-reviews.json", value: 0.67 } } satisfies Meta<
  typeof ProgressBar
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TwoThirds: Story = {};
export const EndUnknown: Story = { args: { value: null } };
export const Done: Story = { args: { value: 1 } };
export const Dark: Story = { globals: { theme: "dark" } };
