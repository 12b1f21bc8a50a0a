import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { WhatIf } from "../../src/domain/whatIf.ts";
import { WhatIfSection } from "../../src/dashboard/WhatIfSection.tsx";
import { Asking } from "../../src/ui/Ask.tsx";
import { aDriver, aFigure, anAnswer } from "../support/answer.ts";
import { axeFindings } from "../support/axe.ts";

const change = (value: number, half: number) =>
  aFigure({ metric: "what-if", unit: "net", value, lower: value - half, upper: value + half });
const shown: WhatIf = {
  driver: "access",
  state: "shown",
  points: 5,
  most: 8,
  stop: "rival",
  held: change(2, 1),
  along: change(3, 1),
  isProportional: true,
};
const show = (whatIf: WhatIf) => {
  const onExplain = vi.fn();
  const view = render(
    <Asking value={onExplain}>
      <WhatIfSection answer={anAnswer({ whatIf: [whatIf] })} evidence={aDriver("access")} />
    </Asking>,
  );
  return { ...view, onExplain };
};

describe("the what-if of the driver pane", () => {
  it("scales both estimates with the points asked for, and explains what it shows", async () => {
    const { onExplain, container } = show(shown);
    expect(container.textContent).toContain("+2.0 pts (1.0–3.0)");
    fireEvent.change(screen.getByRole("slider", { name: "Points on the rating" }), { target: { value: "8" } });
    expect(container.textContent).toContain("+3.2 pts (1.6–4.8)");
    expect(container.textContent).toContain("+4.8 pts (3.2–6.4)");
    await userEvent.click(screen.getByRole("button", { name: /\+3\.2 pts/ }));
    expect(onExplain.mock.calls[0]?.[0]).toMatchObject({ metric: "what-if", value: 3.2 });
    expect(await axeFindings(container)).toEqual([]);
  });

  it("offers no other points for a share", () => {
    show({ ...shown, isProportional: false });
    expect(screen.queryByRole("slider")).toBeNull();
  });

  it("says in one sentence why it is refused", () => {
    const { container } = show({ driver: "access", state: "refused", why: "warned" });
    expect(container.textContent).toContain("What-if not shown: its part cannot be told from that of other ratings.");
  });
});
