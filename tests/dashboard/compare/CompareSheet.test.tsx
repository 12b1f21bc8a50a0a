import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { CompareSheet } from "../../../src/dashboard/compare/CompareSheet.tsx";
import type { Answer } from "../../../src/domain/answer.ts";
import type { ExportedPopulation } from "../../../src/domain/exported.ts";
import type { Figure } from "../../../src/domain/figure.ts";
import type { Session } from "../../../src/state/session.ts";
import type { Comparing } from "../../../src/state/comparing.ts";
import { account } from "../../../stories/dashboard/droppedFiles.ts";
import { comparedExample, eastAndWest } from "../../../stories/fixtures/comparedExample.ts";
import { workedExample } from "../../../stories/fixtures/workedExample.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

type Shown = Partial<Comparing> & { readonly answer?: Answer; readonly refused?: readonly ExportedPopulation[] };

function show({ answer = workedExample, refused, ...given }: Shown = {}) {
  const [onGroups, onClose, exported] = [vi.fn(), vi.fn(), vi.fn<Session["exported"]>()];
  const ledger = { refusedTogether: () => Promise.resolve(refused ?? null), exported };
  const comparing: Comparing = {
    compare: () => Promise.resolve(comparedExample),
    about: () => Promise.resolve(workedExample),
    ...given,
  };
  const saving = { files: [account], earlier: [], ledger };
  const again = (of: Answer) => (
    <CompareSheet groups={eastAndWest} answer={of} {...{ comparing, onGroups, onClose, ...saving }} />
  );
  return { ...render(again(answer)), again, onGroups, onClose, exported };
}
const nobody: Figure = { ...workedExample.headline[0]!.now, value: null, n: 0, status: "no-data" };
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

  it("say in one line of a kind that it holds nothing for either, in place of a table of blanks", async () => {
    const drivers = comparedExample.drivers.map((driver) => ({
      ...driver,
      writes: { ...driver.writes, a: nobody, b: nobody },
    }));
    show({ compare: () => Promise.resolve({ ...comparedExample, drivers }) });
    await tableOf(/^Says/);
    expect(screen.queryByRole("table", { name: /^Writes/ })).toBeNull();
    expect(screen.getByText(/nothing for either of the two/).textContent).toMatch(/^Writes: /);
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

  it("name the other filters of the page, people who cite a driver among them, and say whom that leaves no finding of", async () => {
    const [first] = workedExample.drivers;
    const { filter } = workedExample.request;
    const keep = { location: ["Downtown"], cites: [first!.driver] };
    show({
      answer: {
        ...workedExample,
        request: { ...workedExample.request, filter: { ...filter, keep } },
        drivers: workedExample.drivers.map((each) =>
          each === first ? { ...each, does: { ...each.does, everyone: true } } : each,
        ),
      },
      compare: () =>
        Promise.resolve({
          ...comparedExample,
          drivers: comparedExample.drivers.map((each) =>
            each.driver === first!.driver ? { ...each, does: { ...each.does, a: nobody, b: nobody } } : each,
          ),
        }),
    });
    expect(
      await screen.findByText(/^Q3 2026, with the page’s other filters: people who cite access\. The groups/),
    ).toBeTruthy();
    expect(rowOf(await tableOf(/^Does/), first!.label)).toMatch(/everyoneeveryone/);
  });

  it("are saved as a table once moves stand and the audit lets both groups go, entered before anything leaves", async () => {
    const made = vi.fn(() => "blob:table");
    URL.createObjectURL = made;
    URL.revokeObjectURL = vi.fn();
    const { exported } = show();
    await userEvent.click(await screen.findByRole("button", { name: "Copy or save" }));
    // What makes the table is fetched by the click.
    const csv = await screen.findByRole("button", { name: "Table (CSV)" }, { timeout: 20_000 });
    await userEvent.click(csv);
    expect(exported).toHaveBeenCalledOnce();
    expect(exported.mock.calls[0]?.[0].length).toBeGreaterThan(1);
    expect(exported.mock.invocationCallOrder[0]).toBeLessThan(made.mock.invocationCallOrder[0] ?? 0);
  });

  it("are not saved with moves of the answer before, when the page's answer changes under the sheet", async () => {
    const about = vi.fn<Comparing["about"]>(() => Promise.resolve(workedExample));
    const { rerender, again } = show({ about });
    await userEvent.click(await screen.findByRole("button", { name: "Copy or save" }));
    await screen.findByRole("button", { name: "Table (CSV)" }, { timeout: 20_000 });
    about.mockReturnValue(new Promise(() => undefined)); // of the new answer nothing is known yet
    rerender(again({ ...workedExample }));
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "Table (CSV)" })).toBeNull();
    });
    expect(rowOf(await tableOf(/^The five figures/), "Preference")).toContain("+8 pts");
  });

  it("stay where their counts would tell of a few people, or moves were lost", async () => {
    const refused = [{ rows: "survey", keep: { location: ["Eastside"] }, period: null }] as const;
    const { unmount, exported } = show({ refused });
    await userEvent.click(await screen.findByRole("button", { name: "Copy or save" }));
    expect((await screen.findByText(/cannot leave/)).textContent).toContain("Location: Eastside");
    expect(screen.queryByRole("button", { name: "Table (CSV)" })).toBeNull();
    expect(exported).not.toHaveBeenCalled();
    unmount();
    show({ about: () => Promise.resolve(null) });
    await userEvent.click(await screen.findByRole("button", { name: "Copy or save" }));
    expect((await screen.findAllByText(/Close this sheet and open it again/)).length).toBeGreaterThan(1);
  });

  it("say so where the fault is ours", async () => {
    show({ compare: () => Promise.reject(new Error("gone")) });
    expect((await screen.findByRole("alert")).textContent).toMatch(/The fault is ours/);
  });
});
