import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/snapshot/sinceSheet.css";
import { SinceSheet } from "../../src/dashboard/snapshot/SinceSheet.tsx";
import type { Snapshot, SnapshotFigure } from "../../src/domain/snapshot.ts";
import { snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { workedExample } from "../fixtures/workedExample.ts";
import { account } from "./droppedFiles.ts";

const now = snapshotOf(workedExample, [account]);

/** The page's own snapshot as if it were of a year before, its figures as told. */
const yearBefore = (figure: (figure: SnapshotFigure) => SnapshotFigure = (same) => same): Snapshot => ({
  ...now,
  period: { from: "2025-07", to: "2025-09" },
  figures: now.figures.map((each) => figure({ ...each, period: { from: "2025-07", to: "2025-09" } })),
  dataTo: "2025-09-30",
});
const lowered = (figure: SnapshotFigure): SnapshotFigure =>
  figure.metric === "preference" ? { ...figure, value: 0.18, lower: 0.15, upper: 0.22 } : figure;

const meta = {
  component: SinceSheet,
  title: "dashboard/SinceSheet",
  args: {
    dropped: { kind: "snapshot", snapshot: yearBefore(lowered) },
    answer: workedExample,
    files: [account],
    onClose: fn(),
  },
} satisfies Meta<typeof SinceSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Changed: Story = {
  play: async () => {
    await expect(within(document.body).getByText(/One of \d+ tested figures changed detectably/)).toBeVisible();
    await expect(within(document.body).getByText("▲ up")).toBeVisible();
  },
};

export const Unchanged: Story = {
  args: { dropped: { kind: "snapshot", snapshot: yearBefore() } },
  play: async () => {
    await expect(within(document.body).getByText(/^None of \d+ tested figures/)).toBeVisible();
  },
};

export const Refused: Story = {
  args: { dropped: { kind: "snapshot", snapshot: { ...yearBefore(), own: "St. Anselm" } } },
  play: async () => {
    await expect(within(document.body).getByRole("alert").textContent).toMatch(/another hospital’s/);
  },
};

export const PartlyComparable: Story = {
  args: {
    dropped: {
      kind: "snapshot",
      snapshot: {
        ...yearBefore((figure) => (figure.metric === "nps" ? { ...figure, formulaVersion: 0 } : figure)),
        formulaVersion: "1.2",
        settings: { ...now.settings, outcome: "recommend" },
      },
    },
  },
  play: async () => {
    const page = within(document.body);
    await expect(page.getByText(/Formulas changed from version 1.2/)).toBeVisible();
    await expect(page.getByText("not compared: its formula changed")).toBeVisible();
    await expect(page.getAllByText("not compared: the outcome changed").length).toBeGreaterThan(5);
  },
};

export const OtherVersion: Story = { args: { dropped: { kind: "other-version", version: "9.0" } } };
export const Dark: Story = { globals: { theme: "dark" } };
