import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/snapshot/snapshotSheet.css";
import { SaveSheet } from "../../src/dashboard/saving/SaveSheet.tsx";
import { firstView } from "../../src/state/view.ts";
import { counting } from "../fixtures/besideCounts.ts";
import { workedExample } from "../fixtures/workedExample.ts";
import { account } from "./droppedFiles.ts";

const letsGo = { refusedTogether: () => Promise.resolve(null), exported: fn() };

const meta = {
  component: SaveSheet,
  title: "dashboard/SaveSheet",
  args: {
    panel: "drivers",
    answer: workedExample,
    view: firstView,
    files: [account],
    earlier: [],
    ledger: letsGo,
    count: counting(),
    onClose: fn(),
  },
} satisfies Meta<typeof SaveSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Drawing: Story = {
  play: async () => {
    await expect(await screen.findByRole("button", { name: "Image (PNG)" })).toBeVisible();
  },
};
export const TableAlone: Story = { args: { panel: "reviews" } };
export const Beside: Story = {
  args: { panel: "voices" },
  play: async () => {
    await expect(await screen.findByText(/people stand together/)).toBeVisible();
  },
};
export const Refused: Story = {
  args: {
    ledger: {
      refusedTogether: () => Promise.resolve([{ rows: "survey", keep: { location: ["East"] }, period: null }]),
      exported: fn(),
    },
  },
  play: async () => {
    await expect(await screen.findByRole("alert")).toHaveTextContent(/cannot leave/);
  },
};
export const Waiting: Story = { args: { answer: { ...workedExample, settled: false } } };
export const NothingToSave: Story = { args: { panel: "market" } };
export const Dark: Story = { globals: { theme: "dark" } };
