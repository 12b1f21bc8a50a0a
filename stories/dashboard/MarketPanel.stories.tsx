import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/market.css";
import { MarketPanel } from "../../src/dashboard/panels/MarketPanel.tsx";
import { marketOnly } from "../fixtures/partlyAnswered.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = { component: MarketPanel, title: "dashboard/MarketPanel", args: panelProps(1392) } satisfies Meta<
  typeof MarketPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const PublicHospitals: Story = {
  args: { answer: marketOnly },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(
      /3,197 of 4,572 hospitals report every measure.*association, not proof/,
    );
    const [measures] = within(canvasElement).getAllByRole("listbox");
    const marks = within(measures ?? canvasElement).getAllByRole("option");
    marks[0]?.focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(marks[1]).toHaveFocus();
  },
};

export const WithoutMarket: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole("listbox")).toBeNull();
  },
};
export const Dark: Story = { args: { answer: marketOnly }, globals: { theme: "dark" } };
