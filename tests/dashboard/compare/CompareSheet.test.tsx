import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { CompareSheet } from "../../../src/dashboard/compare/CompareSheet.tsx";
import type { Comparing } from "../../../src/state/comparing.ts";
import { comparedExample, eastAndWest } from "../../../stories/fixtures/comparedExample.ts";
import { workedExample } from "../../../stories/fixtures/workedExample.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

function show(given: Partial<Comparing> = {}) {
  const [onGroups, onClose] = [vi.fn(), vi.fn()];
  const comparing: Comparing = {
    compare: () => Promise.resolve(comparedExample),
    about: () => Promise.resolve(workedExample),
    ...given,
  };
  const sheet = <CompareSheet answer={workedExample} groups={eastAndWest} {...{ comparing, onGroups, onClose }} />;
  return { ...render(sheet), onGroups, onClose };
}
const tableOf = (title: RegExp) => screen.findByRole("table", { name: title });
const rowOf = (table: HTMLElement, label: string) =>
  within(table).getByRole("rowheader", { name: label }).closest("tr")?.textContent;

describe("two groups side by side", () => {
  it("stand in a table a kind, with intervals, bases and what the data can tell apart", async () => {
    const { container } = show();
    const figures = await tableOf(/^The five figures/);
    expect(rowOf(figures, "Preference")).toBe("Preference30% (26–34)n 60030% (26–34)n 600 +8 pts(+2 to +14)");
    expect(within(figures).getByRole("img", { name: "more" })).toBeTruthy();
    expect(rowOf(figures, "New patients")).toContain("withheld");
    for (const title of [/^Says/, /^Moves/, /^Writes/, /^Does/]) expect(await tableOf(title)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("say that the groups differ in who is in them, and how many tests were made", async () => {
    show();
    expect(await screen.findByText(/correction for all \d+ tests/)).toBeTruthy();
    expect(screen.getByText(/Nothing here allows for that/)).toBeTruthy();
  });

  it("name a source that does not record what they differ by", async () => {
    show();
    expect(await screen.findByText(/reviews do not record location/)).toBeTruthy();
  });

  it("read moves one by one, without a difference", async () => {
    show();
    const moves = await tableOf(/^Moves/);
    await waitFor(() => {
      expect(rowOf(moves, "Access")).toMatch(/^Access19% \(/);
    });
    expect(within(moves).getAllByRole("columnheader")).toHaveLength(3);
  });

  it("ask for other groups, the other way round too", async () => {
    const { onGroups } = show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^First/ }), "Downtown");
    expect(onGroups).toHaveBeenLastCalledWith({ attribute: "location", values: ["Downtown", "Westside"] });
    await userEvent.click(screen.getByRole("button", { name: "Swap" }));
    expect(onGroups).toHaveBeenLastCalledWith({ attribute: "location", values: ["Westside", "Eastside"] });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^Compare by/ }), "Service line");
    expect(onGroups.mock.lastCall?.[0]).toMatchObject({ attribute: "service_line" });
  });

  it("say so where the fault is ours", async () => {
    show({ compare: () => Promise.reject(new Error("gone")) });
    expect((await screen.findByRole("alert")).textContent).toMatch(/The fault is ours/);
  });
});
