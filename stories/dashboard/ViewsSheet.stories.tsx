import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/views/views.css";
import { savedNow } from "../../src/dashboard/views/savedViews.ts";
import { ViewsSheet } from "../../src/dashboard/views/ViewsSheet.tsx";
import { firstView, type View } from "../../src/state/view.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const at = (keep: View["filter"]["keep"], focus: View["focus"] = null): View => ({
  ...firstView,
  filter: { ...firstView.filter, keep },
  focus,
});
const maternity = at({ service_line: ["Maternity"] }, { kind: "driver", driver: "access" });

const meta = {
  component: ViewsSheet,
  title: "dashboard/ViewsSheet",
  args: {
    answer: workedExample,
    view: maternity,
    views: [
      savedNow("Maternity, how soon", maternity),
      savedNow("Heart at Eastside", at({ service_line: ["Cardiology"], location: ["Eastside"] })),
      savedNow("A name as long as a name may be, sixty characters in all, ok", at({ payer: ["Medicare"] })),
    ],
    isKept: true,
    onKeep: fn(),
    onLook: fn(),
    onOpened: fn(),
    onClose: fn(),
  },
} satisfies Meta<typeof ViewsSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {};
export const None: Story = { args: { views: [], view: firstView, isKept: false } };
export const Full: Story = {
  args: { views: Array.from({ length: 100 }, (_, k) => savedNow(`View ${String(k + 1)}`, maternity)) },
};
export const Dark: Story = { globals: { theme: "dark" } };
