import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, fn, userEvent, within } from "storybook/test";
import "../look.ts";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/pane.css";
import type { WhatIf } from "../../src/domain/whatIf.ts";
import { WhatIfSection } from "../../src/dashboard/WhatIfSection.tsx";
import { Asking } from "../../src/ui/Ask.tsx";
import { workedExample } from "../fixtures/workedExample.ts";

const evidenceOf = (id: string) => {
  const found = workedExample.drivers.find(({ driver }) => driver === id);
  if (found === undefined) throw new Error(`The worked example has no ${id}`);
  return found;
};
const access = evidenceOf("access");
const refused = (why: Extract<WhatIf, { readonly state: "refused" }>["why"]) => ({
  answer: { ...workedExample, whatIf: [{ driver: access.driver, state: "refused", why } as const] },
});

const onExplain = fn();

const meta = {
  component: WhatIfSection,
  title: "dashboard/WhatIfSection",
  args: { answer: workedExample, evidence: access },
  decorators: [
    (Story) => (
      <Asking value={onExplain}>
        <div className="driver-pane" style={{ maxWidth: 380 }}>
          <Story />
        </div>
      </Asking>
    ),
  ],
} satisfies Meta<typeof WhatIfSection>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Shown: Story = {
  play: async ({ canvasElement }) => {
    const slider = within(canvasElement).getByRole("slider", { name: "Points on the rating" });
    const before = canvasElement.querySelector(".what-if")?.textContent;
    slider.focus();
    await fireEvent.change(slider, { target: { value: "2" } }); // simulated keys do not move a range
    await expect(canvasElement.querySelector(".what-if")?.textContent).not.toBe(before);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(onExplain).toHaveBeenCalledOnce();
  },
};
export const Average: Story = { args: refused("average") };
export const Warned: Story = { args: refused("warned") };
export const TooFew: Story = { args: refused("too-few") };
export const NoRoom: Story = { args: refused("no-room") };
export const ExplainsLittle: Story = { args: refused("explains-little") };
export const Dark: Story = { globals: { theme: "dark" } };
