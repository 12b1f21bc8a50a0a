import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { DriverMatrix } from "../../src/charts/DriverMatrix.tsx";
import { StageTable } from "../../src/charts/StageTable.tsx";
import { Saving } from "../../src/ui/saving.ts";
import { funnel } from "../../stories/fixtures/funnel.ts";
import { brands, drivers } from "../../stories/fixtures/riverside.ts";

const heads = { says: ["", ""], moves: ["", ""], writes: ["", ""], does: ["", ""] } as const;
const matrix = {
  id: "m",
  title: "Why patients choose us",
  summary: "They partly agree.",
  size: { width: 960, height: 430 },
  data: drivers,
  brands,
  heads,
  order: null,
} as const;
const focused = () => document.activeElement?.getAttribute("data-key");

it("is one tab stop; arrows move, Enter and Space choose, Shift compares", async () => {
  const onSelect = vi.fn();
  render(
    <StageTable
      id="f"
      title="Against whom"
      summary="One sentence."
      size={{ width: 960, height: 131 }}
      data={funnel}
      onSelect={onSelect}
    />,
  );
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("Show the numbers");
  await userEvent.tab();
  expect(focused()).toBe("Riverside Health");
  await userEvent.keyboard("{ArrowDown}{Enter}{ArrowDown} {Home}{Shift>}{Enter}{/Shift}");
  expect(onSelect.mock.calls).toEqual([
    ["Northgate Medical", { compare: false }],
    ["St. Anselm", { compare: false }],
    ["Riverside Health", { compare: true }],
  ]);
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});

it("is named by its title and described by its sentence", () => {
  render(<DriverMatrix {...matrix} />);
  const list = screen.getByRole("listbox", { name: "Why patients choose us" });
  expect(document.getElementById(list.getAttribute("aria-describedby") ?? "")?.textContent).toBe("They partly agree.");
  expect(screen.getAllByRole("option")).toHaveLength(14);
});

it("starts at the mark in focus and lets go with Escape, once", async () => {
  const onSelect = vi.fn();
  const outer = vi.fn();
  window.addEventListener("keydown", outer);
  const { rerender } = render(<DriverMatrix {...matrix} selected={["cost"]} onSelect={onSelect} />);
  const option = screen.getByRole("option", { selected: true });
  expect(option.getAttribute("tabindex")).toBe("0");
  option.focus();
  await userEvent.keyboard("{Escape}");
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(null, { compare: false });
  rerender(<DriverMatrix {...matrix} selected={[]} onSelect={onSelect} />);
  await userEvent.keyboard("{Escape}");
  expect(onSelect).toHaveBeenCalledOnce();
  window.removeEventListener("keydown", outer);
});

it("explains the figure the arrows have reached, and says it aloud", async () => {
  const onExplain = vi.fn();
  render(<DriverMatrix {...matrix} onExplain={onExplain} />);
  screen.getAllByRole("option")[0]?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(screen.getByText("Writes 24 percent, rank 2 to 3 of 10, net minus 22").getAttribute("aria-live")).toBe(
    "polite",
  );
  await userEvent.keyboard("?");
  expect(onExplain.mock.calls[0]?.[0]).toBe(drivers[0]?.writes.figure);
});

it("swaps the drawing for its numbers with T, unless single letters are off", async () => {
  const { rerender } = render(<DriverMatrix {...matrix} letterKeys={false} />);
  screen.getAllByRole("option")[0]?.focus();
  await userEvent.keyboard("t");
  expect(screen.queryByRole("table")).toBeNull();
  rerender(<DriverMatrix {...matrix} />);
  await userEvent.keyboard("t");
  const table = await screen.findByRole("table", { name: "Why patients choose us" });
  expect(table.querySelectorAll("tbody tr")).toHaveLength(14);
  expect(screen.queryByRole("listbox")).toBeNull();
});

it("orders by a head with Enter, arrows moving between heads", async () => {
  const onOrder = vi.fn();
  render(<DriverMatrix {...matrix} onOrder={onOrder} />);
  screen.getByRole("button", { pressed: true }).focus();
  expect(document.activeElement?.textContent).toContain("moves");
  await userEvent.keyboard("{ArrowRight}{Enter}");
  expect(onOrder).toHaveBeenCalledExactlyOnceWith("writes");
});

it("shows a message in the drawing's place and still offers the numbers", async () => {
  render(<DriverMatrix {...matrix} message={<p>Not drawn.</p>} />);
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(screen.getAllByText("Not drawn.")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Show the numbers" }));
  expect((await screen.findByRole("table")).querySelectorAll("tr").length).toBeGreaterThan(0);
});

it("says that it is updating beside its title", () => {
  render(<DriverMatrix {...matrix} updating />);
  expect(screen.getByRole("heading", { name: /updating/ })).toBeTruthy();
});

it("marks on a phone too what is read approximately", () => {
  const data = drivers.map((driver) => ({
    ...driver,
    reading: { precision: 0.6, recall: 0.6, f1: 0.6, testedOn: 2867 },
  }));
  const { container } = render(<DriverMatrix {...matrix} data={data} size={{ width: 358, height: 0 }} />);
  expect(container.querySelector("[data-key=access]")?.textContent).toContain("\u2248 24");
});

it("is saved by its id, where panels can be saved, and never on paper", async () => {
  const save = vi.fn();
  const { rerender } = render(<DriverMatrix {...matrix} />);
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  rerender(
    <Saving value={save}>
      <DriverMatrix {...matrix} />
    </Saving>,
  );
  const button = screen.getByRole("button", { name: "Save", description: "Why patients choose us" });
  button.focus();
  await userEvent.keyboard("{Enter}");
  expect(save).toHaveBeenCalledExactlyOnceWith("m");
  rerender(
    <Saving value={save}>
      <DriverMatrix {...matrix} still />
    </Saving>,
  );
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
});
