import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { VoicePanel } from "../../src/dashboard/panels/VoicePanel.tsx";
import { onlyCrm } from "../fixtures/partlyAnswered.ts";
import { workedExample } from "../fixtures/workedExample.ts";
import { panelProps } from "../fixtures/panelProps.ts";

const meta = { component: VoicePanel, title: "dashboard/VoicePanel", args: panelProps(412) } satisfies Meta<
  typeof VoicePanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    const rows = within(canvasElement).getAllByRole("option");
    await expect(rows.length).toBeGreaterThan(1);
    await expect(canvasElement.textContent).toMatch(/Fewer than 30 mentions, so no tone:.*Stars, n \d+/);
    rows[0]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onLook).toHaveBeenCalledWith({ focus: { kind: "driver", driver: rows[0]?.dataset.key } });
  },
};

export const PartlyReadByMachine: Story = {
  args: { answer: { ...workedExample, voice: { ...workedExample.voice, machineRead: 212 } } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(
      /212 of [\d,]+ texts carry no stars: their tone is machine-read, right on 88 % of clear comments of the test set\./,
    );
  },
};

export const NoReviews: Story = {
  args: { answer: onlyCrm },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/No reviews file here\. Drop a review export/);
  },
};
export const NothingUnderThisFilter: Story = {
  args: {
    answer: { ...workedExample, voice: { texts: 0, machineRead: 0, reviews: 0, stars: [], sites: [], topics: [] } },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toMatch(/No review or post about us answers this filter/);
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
