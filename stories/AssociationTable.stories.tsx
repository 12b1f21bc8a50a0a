import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { AssociationTable } from "../src/charts/AssociationTable.tsx";
import { brands, drivers } from "./fixtures/riverside.ts";

const meta = {
  component: AssociationTable,
  args: {
    id: "associations",
    title: "Against whom, on access",
    summary: "Share who link the hospital with “can be seen soon”, by stage.",
    size: { width: 960, height: 131 },
    data: drivers[0]?.associations ?? [],
    brands,
    onSelect: fn(),
  },
} satisfies Meta<typeof AssociationTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ByStage: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole("option", { name: /^Riverside Health: aware 41 percent/ })
      .focus();
    await userEvent.keyboard("{End}{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("Summit Clinic", { compare: false });
  },
};
export const Empty: Story = { args: { data: [] } };
export const OnlyUs: Story = { args: { brands: brands.slice(0, 1) } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Narrow: Story = { args: { size: { width: 560, height: 131 } } };
