import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { HealthStack } from "../../src/charts/HealthStack.tsx";
import { layoutHealthStack } from "../../src/charts/healthStackLayout.ts";
import { position } from "../../src/charts/parts/interval.ts";
import { brandHealth, withoutStars } from "../../stories/fixtures/brandHealth.ts";
import { axeFindings } from "../support/axe.ts";

describe("where the stack goes", () => {
  it("begins each part where the one above ends, and ends at the index", () => {
    const { lines, axis, total } = layoutHealthStack(brandHealth, 760);
    lines.slice(1).forEach(({ bar }, place) => {
      const above = lines[place]?.bar;
      expect(bar?.x).toBeCloseTo((above?.x ?? 0) + (above?.width ?? 0), 9);
    });
    const last = lines.at(-1)?.bar;
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(position(axis, 71.7), 6);
    expect(total.shape).toMatchObject({ state: "shown", tick: position(axis, 71.7) });
  });

  it("shares the weight of a missing part out over the grounds of the others", () => {
    const { lines, axis } = layoutHealthStack(withoutStars, 760);
    expect(lines.at(-1)).toMatchObject({ ground: null, bar: null });
    expect(lines[0]?.ground?.width).toBeCloseTo(axis.width / 4, 9);
  });

  it("fits a phone", () => {
    const { columns, axis } = layoutHealthStack(brandHealth, 340);
    expect(axis.x + axis.width).toBeLessThan(columns.figure - 92);
  });
});

const show = () => {
  const onExplain = vi.fn();
  const shown = render(
    <HealthStack
      id="health"
      title="Brand health index"
      summary="72 of 100."
      data={brandHealth}
      before="Q2"
      size={{ width: 760, height: 166 }}
      onExplain={onExplain}
    />,
  );
  return { ...shown, onExplain };
};

describe("the stack of the index", () => {
  it("is one tab stop; arrows reach every part and the index, which explain themselves", async () => {
    const { onExplain } = show();
    screen.getAllByRole("option")[0]?.focus();
    await userEvent.keyboard("?{ArrowDown>5/}{Enter}");
    expect(onExplain.mock.calls.map(([figure]) => (figure as { metric: string }).metric)).toEqual([
      "funnel-aware",
      "brand-health",
    ]);
  });

  it("reads each part with its points, and names the lowest", () => {
    show();
    const options = screen.getAllByRole("option").map((option) => option.querySelector("title")?.textContent);
    expect(options[1]).toBe("Consider: 58 percent, interval 54 to 62; Points 11.6, lowest");
  });

  it("has its numbers as a table, and breaks no rule that axe knows", async () => {
    const { container } = show();
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.click(screen.getByText("Show the numbers"));
    const table = await screen.findByRole("table");
    expect(table.textContent).toContain("+0.6 (−0.4 to +1.6)");
  });
});
