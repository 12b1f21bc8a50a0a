import type { Meta, StoryObj } from "@storybook/react-vite";
import "./look.ts";
import { FigureCell } from "../src/charts/FigureCell.tsx";
import { FigureRow } from "../src/charts/FigureRow.tsx";
import { headlines } from "./fixtures/headline.ts";

const cells = Object.values(headlines).map((figure) => (
  <FigureCell
    key={figure.metric}
    id={figure.metric}
    title={figure.metric}
    figure={figure}
    change="= no detectable change since Q2"
    base="n 598, effective 512"
  />
));
const meta = { component: FigureRow, args: { label: "Five figures", children: cells } } satisfies Meta<
  typeof FigureRow
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Five: Story = {};
export const Dark: Story = { globals: { theme: "dark" } };
