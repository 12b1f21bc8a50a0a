import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/aims/aims.css";
import { AimsSheet } from "../../src/dashboard/aims/AimsSheet.tsx";
import { noAims } from "../../src/domain/aims.ts";
import { monthOf } from "../../src/domain/period.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const by = monthOf(2026, 12);

const meta = {
  component: AimsSheet,
  title: "dashboard/AimsSheet",
  args: {
    answer: workedExample,
    aims: {
      targets: [
        { metric: "preference", value: 0.4, by, keep: {}, months: null },
        { metric: "new-patients", value: 520, by, keep: {}, months: 3 },
      ],
      events: [
        { on: "2026-03-02", text: "Radio campaign" },
        { on: "2026-07-14", text: "Second clinic opens on the East side" },
      ],
    },
    onAim: fn(),
    onClose: fn(),
  },
} satisfies Meta<typeof AimsSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Set: Story = {};
export const Nothing: Story = { args: { aims: noAims } };
export const Full: Story = {
  args: {
    aims: {
      targets: [],
      events: Array.from({ length: 200 }, (_, k) => ({ on: "2026-07-14", text: `Event ${String(k + 1)}` })),
    },
  },
};
export const Dark: Story = { globals: { theme: "dark" } };
