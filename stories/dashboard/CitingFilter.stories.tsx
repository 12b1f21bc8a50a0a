import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/pane.css";
import { CitingChip } from "../../src/dashboard/citing/CitingChip.tsx";
import { CitingFilter } from "../../src/dashboard/citing/CitingFilter.tsx";
import { noFilter } from "../../src/domain/filter.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const evidence = workedExample.drivers.find(({ driver }) => driver === "access");
if (evidence === undefined) throw new Error("The worked example has no access");
const onLook = fn();
const citing = { ...noFilter, keep: { cites: ["access"] } };

const meta = {
  component: CitingFilter,
  title: "dashboard/CitingFilter",
  args: { answer: workedExample, evidence, filter: noFilter, onLook },
  decorators: [
    (Story) => (
      <div className="driver-pane" style={{ maxWidth: 380 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof CitingFilter>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Offered: Story = {
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("button", { name: "Filter to people who cite access" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(onLook).toHaveBeenCalledWith({ filter: citing });
  },
};
export const Filtered: Story = { args: { filter: citing } };
export const AnotherDriverFiltered: Story = { args: { filter: { ...noFilter, keep: { cites: ["cost"] } } } };
export const Dark: Story = { args: { filter: citing }, globals: { theme: "dark" } };

const onRemove = fn();

/** The same filter in the top bar. */
export const Chip: Story = {
  render: () => (
    <form className="topbar-filters">
      <CitingChip name="Access" onRemove={onRemove} />
    </form>
  ),
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("button", { name: "Cites Access remove" }).focus();
    await userEvent.keyboard(" ");
    await expect(onRemove).toHaveBeenCalled();
  },
};
export const ChipOfALongName: Story = {
  render: () => (
    <form className="topbar-filters">
      <CitingChip name="Quality, outcomes and safety" onRemove={onRemove} />
    </form>
  ),
};
