import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { Banner } from "../src/ui/Banner.tsx";
import { ChooseFiles } from "../src/ui/ChooseFiles.tsx";

const meta = {
  component: Banner,
  args: {
    title: "This is a worked example. Riverside Health and every number below are invented.",
    children:
      "Look around: everything works. Then drop your own exports here, or anywhere on the page. They are read in this browser and go nowhere else.",
    aside: (
      <div className="drop-target">
        <strong>Drop 1–20 files</strong>
        <p>
          CSV, TSV or XLSX ·{" "}
          <ChooseFiles kind="link" onFiles={fn()}>
            choose files
          </ChooseFiles>
        </p>
      </div>
    ),
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
