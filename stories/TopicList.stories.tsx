import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { TopicList } from "../src/charts/TopicList.tsx";
import { figure } from "./fixtures/driverEvidence.ts";
import { topics, untestedTopics } from "./fixtures/topics.ts";

const meta = {
  component: TopicList,
  args: {
    id: "topics",
    title: "Topics, rising and falling",
    summary:
      "Written about more than in Q2: access (+12 pts) and cost (+7 pts). Written about less: continuity (−8 pts).",
    size: { width: 660, height: 200 },
    data: topics,
    before: "Q2",
    onSelect: fn(),
  },
} satisfies Meta<typeof TopicList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const RisingFirst: Story = {
  play: async ({ canvasElement, args }) => {
    const rows = within(canvasElement).getAllByRole("option");
    await expect(rows.slice(0, 3).map(({ dataset }) => dataset.key)).toEqual(["access", "cost", "continuity"]);
    rows[0]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("access", { compare: false });
  },
};
export const OneInFocus: Story = { args: { selected: ["cost"] } };
export const TooFewToTest: Story = { args: { data: untestedTopics("too-few"), summary: "Too few texts to test." } };
export const NoEarlierPeriod: Story = { args: { data: untestedTopics("no-earlier-period"), before: "before" } };
export const OneRow: Story = { args: { data: topics.slice(1, 2) } };
export const Empty: Story = { args: { data: [], summary: "Nothing is written yet." } };
export const Extreme: Story = {
  args: {
    data: topics.map((topic, place) => ({
      ...topic,
      label: `${topic.label}, told at a length that no row has room for`,
      now: figure(place === 0 ? 100 : 0.2, place === 0 ? 0 : 4),
    })),
  },
};
export const Updating: Story = { args: { updating: true } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { size: { width: 358, height: 200 } } };
