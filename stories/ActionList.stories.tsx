import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { ActionList, type ActionLine } from "../src/ui/ActionList.tsx";
import { Message } from "../src/ui/Message.tsx";

const actions: readonly ActionLine[] = [
  {
    key: "access",
    title: "Be seen sooner: shorten the wait for a first appointment.",
    tiles: { says: "differs", moves: "supports", writes: "supports", does: "supports" },
    grade: "3 of 4 agree",
    because: "Hidden: said 6th–8th, goes with choice 1st–3rd; 8 pts behind Northgate.",
    whatIf: "+5 pts on access goes with +1.9 pts preference (0.8–3.0).",
  },
  {
    key: "communication",
    title: "Protect listening and respect while schedules change.",
    tiles: { says: "differs", moves: "supports", writes: "supports", does: "differs" },
    grade: "2 of 4 agree",
    because: "Goes with choice 1st–4th; 31% of reviews, net +38.",
  },
  {
    key: "cost",
    title: "Explain the price before the visit.",
    tiles: { says: "supports", moves: "differs", writes: "supports", does: "not-measured" },
    grade: "2 of 4 agree",
    because: "Cited by 38%; net −48 in reviews; 6 pts behind Lakeview.",
  },
];
const meta = {
  component: ActionList,
  args: {
    actions,
    notFound: { title: "Not found:", text: "a gap to the best rival on expertise, safety, team or facility." },
    onSelect: fn(),
  },
  decorators: [(Story) => <div style={{ maxWidth: 408 }}>{Story()}</div>],
} satisfies Meta<typeof ActionList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement)
      .getByRole("button", { name: /^Be seen sooner/ })
      .focus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSelect).toHaveBeenCalledWith("access");
  },
};
export const Selected: Story = { args: { selected: ["access"] } };
export const One: Story = { args: { actions: actions.slice(0, 1) } };
export const NoneSupported: Story = {
  args: {
    actions: [],
    message: <Message title="No action is supported here.">An action needs two kinds of evidence that agree.</Message>,
    notFound: { title: "Not found:", text: "not the same as not there." },
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
