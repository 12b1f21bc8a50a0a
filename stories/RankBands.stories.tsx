import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { RankBands } from "../src/charts/RankBands.tsx";
import { driver } from "./fixtures/driverEvidence.ts";
import { drivers, fewPeople } from "./fixtures/riverside.ts";

const instead = driver({
  id: "x",
  label: "X",
  role: "differentiator",
  group: "cost",
  says: [1, 1],
  writes: [1, 1, 0],
  does: [1, 1],
});
const meta = {
  component: RankBands,
  args: { driver: drivers[0] ?? instead, of: 10, size: { width: 384, height: 160 } },
} satisfies Meta<typeof RankBands>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Hidden: Story = {};
export const Claimed: Story = { args: { driver: drivers[8] ?? instead } };
export const Withheld: Story = { args: { driver: fewPeople[0] ?? instead } };
export const TwentyRanked: Story = { args: { of: 20 } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 326, height: 160 } } };
