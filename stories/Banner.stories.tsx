import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { Banner } from "../src/ui/Banner.tsx";
import { ChooseFiles } from "../src/ui/ChooseFiles.tsx";

const meta = {
  component: Banner,
  args: {
    title: "Worked example: Riverside Health and every number below are invented.",
    children: "Drop your own files anywhere on the page; they are read in this browser only.",
    aside: <ChooseFiles onFiles={fn()}>Choose files</ChooseFiles>,
    onDismiss: fn(),
  },
} satisfies Meta<typeof Banner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WorkedExample: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Hide this banner" }));
    await expect(args.onDismiss).toHaveBeenCalledOnce();
  },
};
export const WordsOnly: Story = { args: { aside: undefined } };
export const Dark: Story = { globals: { theme: "dark" } };
