import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/beside/beside.css";
import { Beside } from "../../src/dashboard/beside/Beside.tsx";
import type { BesideCounts } from "../../src/domain/beside.ts";
import { besideCounts } from "../fixtures/besideCounts.ts";

const counted = (): Promise<BesideCounts | null> => Promise.resolve(besideCounts);

const meta = {
  component: Beside,
  title: "dashboard/Beside",
  args: { files: [], count: counted },
} satisfies Meta<typeof Beside>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllThree: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText("reviewer 2")).toBeVisible();
  },
};

const nothing = () => Promise.resolve({ ...besideCounts, voices: [], listings: [], activity: [], interest: [] });
export const Nothing: Story = { args: { count: nothing } };

const unread = () => Promise.resolve(null);
export const NotYetRead: Story = { args: { count: unread } };

export const Dark: Story = { globals: { theme: "dark" } };
