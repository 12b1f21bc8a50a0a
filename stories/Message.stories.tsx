import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { Button } from "../src/ui/Button.tsx";
import { Message } from "../src/ui/Message.tsx";

const meta = {
  component: Message,
  args: { title: "Not drawn.", children: "The vertical axis is “moves”, which needs 100 effective answers (29 here)." },
} satisfies Meta<typeof Message>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Neutral: Story = {};
export const NeedsYou: Story = {
  args: {
    kind: "needs-you",
    title: "Day first or month first?",
    children: "intake_dt fits both.",
    actions: (
      <>
        <Button>day</Button>
        <Button>month</Button>
      </>
    ),
  },
};
export const WithAct: Story = { args: { actions: <Button kind="link">Show all locations</Button> } };
export const Dark: Story = { globals: { theme: "dark" } };
