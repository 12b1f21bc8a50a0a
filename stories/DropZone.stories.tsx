import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import "./look.ts";
import { DropZone } from "../src/ui/DropZone.tsx";

const meta = {
  component: DropZone,
  args: { label: "Drop 1–20 files anywhere", onFiles: fn(), onTooMany: fn(), children: <p>The page</p> },
} satisfies Meta<typeof DropZone>;
export default meta;
type Story = StoryObj<typeof meta>;

const carrying = (files: readonly File[]) => {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return { dataTransfer, bubbles: true, cancelable: true };
};
const file = new File(["a,b\n1,2\n"], "brand-q3.csv");

export const AtRest: Story = {};
export const Over: Story = {
  play: async ({ canvas }) => {
    window.dispatchEvent(new DragEvent("dragenter", carrying([file])));
    await expect(await canvas.findByText("Drop 1–20 files anywhere")).toBeVisible();
  },
};
export const Dropped: Story = {
  play: async ({ args }) => {
    window.dispatchEvent(new DragEvent("drop", carrying([file])));
    await expect(args.onFiles).toHaveBeenCalledOnce();
    window.dispatchEvent(
      new DragEvent(
        "drop",
        carrying(Array.from({ length: 21 }, (_, index) => new File(["a"], `${String(index)}.csv`))),
      ),
    );
    await expect(args.onTooMany).toHaveBeenCalledWith(21);
  },
};
