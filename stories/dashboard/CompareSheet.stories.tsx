import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/compare/compare.css";
import { CompareSheet } from "../../src/dashboard/compare/CompareSheet.tsx";
import { comparedExample, eastAndWest } from "../fixtures/comparedExample.ts";
import { account } from "./droppedFiles.ts";
import { workedExample } from "../fixtures/workedExample.ts";

const meta = {
  component: CompareSheet,
  title: "dashboard/CompareSheet",
  args: {
    answer: workedExample,
    groups: eastAndWest,
    comparing: {
      compare: () => Promise.resolve(comparedExample),
      about: () => Promise.resolve(workedExample),
    },
    files: [account],
    earlier: [],
    ledger: { refusedTogether: () => Promise.resolve(null), exported: fn() },
    onGroups: fn(),
    onClose: fn(),
  },
} satisfies Meta<typeof CompareSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

const never = () => new Promise<never>(() => undefined);

export const Both: Story = {};
export const Working: Story = { args: { comparing: { compare: never, about: never } } };
export const MovesWorking: Story = {
  args: { comparing: { compare: () => Promise.resolve(comparedExample), about: never } },
};
export const MovesLost: Story = {
  args: {
    comparing: { compare: () => Promise.resolve(comparedExample), about: () => Promise.resolve(null) },
  },
};
export const Failed: Story = {
  args: { comparing: { compare: () => Promise.reject(new Error("The worker is gone.")), about: never } },
};
export const Dark: Story = { globals: { theme: "dark" } };
