import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { BrandScores } from "../src/charts/BrandScores.tsx";
import { brands, drivers } from "./fixtures/riverside.ts";
import { withheld } from "./fixtures/driverEvidence.ts";

const scores = drivers[0]?.performanceByBrand ?? [];
const meta = {
  component: BrandScores,
  args: { data: scores, brands, size: { width: 384, height: 130 } },
} satisfies Meta<typeof BrandScores>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FiveHospitals: Story = {};
export const OneWithheld: Story = {
  args: { data: scores.map((score, index) => (index === 2 ? { ...score, figure: withheld("score") } : score)) },
};
export const OnlyUs: Story = { args: { data: scores.slice(0, 1) } };
export const Empty: Story = { args: { data: [] } };
export const Dark: Story = { globals: { theme: "dark" } };
