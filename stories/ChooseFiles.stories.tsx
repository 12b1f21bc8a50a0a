import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import "./look.ts";
import { ChooseFiles } from "../src/ui/ChooseFiles.tsx";

const meta = {
  component: ChooseFiles,
  args: { children: "Drop files", onFiles: fn(), onTooMany: fn() },
} satisfies Meta<typeof ChooseFiles>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Button: Story = {
  play: async ({ canvasElement, args }) => {
    const file = new File(["a,b"], "brand-q3.csv");
    await userEvent.upload(within(canvasElement).getByTestId("choose-files"), file);
    await expect(args.onFiles).toHaveBeenCalledWith([file]);
  },
};
export const Link: Story = { args: { kind: "link", children: "choose files" } };
