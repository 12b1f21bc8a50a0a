import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { StarBar } from "../src/charts/StarBar.tsx";
import { stars } from "./fixtures/arrivals.ts";

const meta = {
  component: StarBar,
  args: { stars, label: "Stars this quarter, n 812", size: { width: 412, height: 34 } },
} satisfies Meta<typeof StarBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Mixed: Story = {};
export const AllFive: Story = {
  args: { stars: stars.map((piece) => ({ ...piece, share: piece.stars === 5 ? 1 : 0 })) },
};
export const Even: Story = { args: { stars: stars.map((piece) => ({ ...piece, share: 0.2 })) } };
export const Empty: Story = { args: { stars: [], label: "No stars this quarter" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Narrow: Story = { args: { size: { width: 240, height: 34 } } };
export const SmallPieces: Story = {
  args: { stars: stars.map((piece, at) => ({ ...piece, share: [0.76, 0.1, 0.05, 0.04, 0.05][at] ?? 0 })) },
};
