import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within, waitFor } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { SourcesPanel } from "../../src/dashboard/panels/SourcesPanel.tsx";
import { panelProps } from "../fixtures/panelProps.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const meta = { component: SourcesPanel, title: "dashboard/SourcesPanel", args: panelProps(1392) } satisfies Meta<
  typeof SourcesPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

const absent = { state: "absent", lacks: [], dates: "all" } as const;

export const WorkedExample: Story = {
  play: async ({ canvasElement }) => {
    const row = (await within(canvasElement).findAllByRole("row"))[1];
    await expect(row?.textContent).toMatch(
      /crm-selections-sep\.csv.*1,707.*1,490.*200 without consent to use.*Full Name, Email/,
    );
  },
};

export const NoFiles: Story = {
  args: { files: [], answer: { ...workedExample, sources: { crm: absent, survey: absent, review: absent } } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.textContent).toMatch(/No files yet\. Drop CRM, survey or review exports/));
  },
};
export const FilesBehindFiguresMadeBeforehand: Story = {
  args: { files: [] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent("The files behind these figures are being read.");
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
