import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { HealthStack } from "../src/charts/HealthStack.tsx";
import { brandHealth, withheldHealth, withoutStars } from "./fixtures/brandHealth.ts";

const meta = {
  component: HealthStack,
  args: {
    id: "health",
    title: "Brand health index",
    summary: "72 of 100 (70–74). Lowest on 0–100: Consider, 58% (54–62).",
    data: brandHealth,
    before: "Q2",
    size: { width: 760, height: 166 },
  },
} satisfies Meta<typeof HealthStack>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FiveParts: Story = {};
export const WithoutStars: Story = { args: { data: withoutStars } };
export const Withheld: Story = { args: { data: withheldHealth, message: "Withheld: 60% of the weight." } };
export const Print: Story = { args: { still: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Narrow: Story = { args: { size: { width: 340, height: 166 } } };
