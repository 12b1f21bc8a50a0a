import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { EvidenceTiles } from "../src/ui/EvidenceTiles.tsx";

const meta = {
  component: EvidenceTiles,
  args: { states: { says: "differs", moves: "supports", writes: "supports", does: "not-measured" } },
} satisfies Meta<typeof EvidenceTiles>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Mixed: Story = {};
export const AllSupport: Story = {
  args: { states: { says: "supports", moves: "supports", writes: "supports", does: "supports" } },
};
export const Dark: Story = { globals: { theme: "dark" } };
