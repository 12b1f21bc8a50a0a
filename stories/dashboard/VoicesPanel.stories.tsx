import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import { VoicesPanel } from "../../src/dashboard/panels/VoicesPanel.tsx";
import { besideCounts, choicesCounting, counting, notCounting } from "../fixtures/besideCounts.ts";
import { panelProps } from "../fixtures/panelProps.ts";
import { onlyCrm } from "../fixtures/partlyAnswered.ts";
import { topics, untestedTopics } from "../fixtures/topics.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const { voices } = besideCounts;
const over = (given: Partial<typeof voices>) => choicesCounting(counting({ voices: { ...voices, ...given } }));
const told = { ...workedExample, voice: { ...workedExample.voice, topics } };

const meta = {
  component: VoicesPanel,
  title: "dashboard/VoicesPanel",
  args: { ...panelProps(1392), answer: told, choices: choicesCounting() },
} satisfies Meta<typeof VoicesPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const RisingAndFalling: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText("reviewer 2");
    await expect(canvasElement.textContent).toMatch(
      /Written about more than in Q2: access \(\+12 pts\) and cost \(\+7 pts\)\. Written about less: continuity/,
    );
    await expect(await canvas.findByText("reviewer 2")).toBeVisible();
    await expect(
      await canvas.findByText(/^17% is our own: 54 of 327 posts and texts\. Counted from 2 Jul/),
    ).toBeVisible();
  },
};

export const WorkedExample: Story = { args: { answer: workedExample } };

export const TooFewToTest: Story = {
  args: { answer: { ...told, voice: { ...told.voice, topics: untestedTopics("too-few") } } },
};

export const NoFileTellsWhatIsOurs: Story = {
  args: {
    choices: over({
      owned: voices.owned.filter(({ owner }) => owner === "others"),
      days: null,
      pagePosts: { dated: 0, undated: 0 },
    }),
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/Facebook Insights, with the column Posted/)).toBeVisible();
  },
};

export const EverybodyWroteOnce: Story = { args: { choices: over({ voices: [], accounts: 420 }) } };

export const Many: Story = {
  args: {
    choices: over({
      voices: Array.from({ length: 18 }, (_, place) => ({
        name: place % 3 === 0 ? `An outlet with quite a long name, ${String(place)}` : null,
        texts: 400 - place,
        reach: place % 2 === 0 ? 12_345_678 : null,
        toned: 380,
        balance: 200 - 20 * place,
      })),
      accounts: 12_400,
    }),
  },
};

export const NotYetRead: Story = { args: { choices: choicesCounting(notCounting) } };
export const NoReviews: Story = { args: { answer: onlyCrm } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { width: 358 } };
