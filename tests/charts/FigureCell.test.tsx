import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { FigureCell, sparkPoints } from "../../src/charts/FigureCell.tsx";
import { headlines, inState } from "../../stories/fixtures/headline.ts";

const base = {
  id: "p",
  title: "Preference",
  figure: headlines.preference,
  change: "= no detectable change since Q2",
  base: "n 598",
} as const;

it("reads value and interval as words", () => {
  render(<FigureCell {...base} />);
  expect(screen.getByText("31 percent, interval 27 to 35.")).toBeTruthy();
});

it("chooses by its title and explains by its question mark", async () => {
  const [onSelect, onExplain] = [vi.fn(), vi.fn()];
  render(<FigureCell {...base} onSelect={onSelect} onExplain={onExplain} />);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenCalledOnce();
  await userEvent.tab();
  await userEvent.keyboard(" ");
  expect(onExplain).toHaveBeenCalledExactlyOnceWith(headlines.preference.now, document.activeElement);
});

it("shows no digit of a withheld figure", () => {
  const { container } = render(
    <FigureCell {...base} base="n < 11" figure={inState(headlines.preference, { status: "suppressed" })} />,
  );
  expect(container.textContent).toContain("Withheld");
  expect(container.textContent).not.toMatch(/31|27|35/);
});

it("gives withheld quarters no point", () => {
  const quarters = headlines.preference.quarters.map((quarter, index) =>
    index === 1 ? { ...quarter, figure: { ...quarter.figure, status: "suppressed" as const } } : quarter,
  );
  expect(sparkPoints({ quarters })[1]).toEqual({ value: null, lower: null, upper: null });
});
