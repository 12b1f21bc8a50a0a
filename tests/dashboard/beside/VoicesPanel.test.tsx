import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { VoicesPanel } from "../../../src/dashboard/panels/VoicesPanel.tsx";
import type { TextPopulation, VoiceCounts } from "../../../src/domain/beside.ts";
import type { CountBeside } from "../../../src/state/choices.ts";
import { Saving } from "../../../src/ui/saving.ts";
import { besideCounts, choicesCounting, counting } from "../../../stories/fixtures/besideCounts.ts";
import { panelProps } from "../../../stories/fixtures/panelProps.ts";
import { onlyCrm } from "../../../stories/fixtures/partlyAnswered.ts";
import { workedExample } from "../../../stories/fixtures/workedExample.ts";
import { axeFindings } from "../../support/axe.ts";
import { rowsOf } from "./rowsOf.ts";

const { voices } = besideCounts;
const props = { ...panelProps(1392), choices: choicesCounting() };
const over = (given: Partial<VoiceCounts>) => ({
  ...props,
  choices: choicesCounting(counting({ voices: { ...voices, ...given } })),
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("voices", () => {
  it("names outlets and never persons, and leaves out a tone that few texts tell", async () => {
    const { container } = render(<VoicesPanel {...props} />);
    const table = await screen.findByRole("table", { name: /^Accounts/ });
    expect(rowsOf(table)).toEqual([
      "Who | Texts | Reach | Net tone",
      "Example News | 41 | 120,500 | +24 pts",
      "reviewer 1 | 6 | – | –",
      "reviewer 2 | 4 | – | –",
    ]);
    expect(screen.getByText(/^3 of 240 accounts/)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("says that nobody carries the conversation where everybody wrote once", async () => {
    render(<VoicesPanel {...over({ voices: [], accounts: 420 })} />);
    expect(await screen.findByText(/420 accounts wrote about us here, each of them once/)).toBeTruthy();
    expect(screen.queryByRole("table", { name: /^Accounts/ })).toBeNull();
  });

  it("leaves out the reach where no export tells it", async () => {
    render(<VoicesPanel {...over({ voices: voices.voices.filter(({ reach }) => reach === null) })} />);
    expect(rowsOf(await screen.findByRole("table", { name: /^Accounts/ }))[0]).toBe("Who | Texts | Net tone");
  });

  it("tells how much is our own with a drawing, its numbers and its statement, by keyboard, and saves each part", async () => {
    const save = vi.fn();
    render(
      <Saving value={save}>
        <VoicesPanel {...props} />
      </Saving>,
    );
    await screen.findByRole("listbox", { name: /^Owned and earned/ });
    for (const button of screen.getAllByRole("button", { name: /^(Save|Copy or save)$/ })) {
      button.focus();
      await userEvent.keyboard("{Enter}");
    }
    expect(save.mock.calls.flat().toSorted()).toEqual(["owned", "topics", "voices"]);
    const [row] = within(screen.getByRole("listbox", { name: /^Owned and earned/ })).getAllByRole("option");
    expect(row?.querySelector("title")?.textContent).toBe("Our page, Facebook: Share of all 15% (48 of 327).");
    row?.focus();
    await userEvent.keyboard("t");
    expect(await screen.findByRole("row", { name: "Reviews by others 65% (212 of 327)" })).toBeTruthy();
    expect(screen.getByText("SELECT 5").closest("details")).toBeTruthy();
  });

  it("asks for the page's months and location, and keeps the earlier counts, marked, until the new ones come", async () => {
    const asked: TextPopulation[] = [];
    let release = (): void => undefined;
    const slow: CountBeside = async (group, population) => {
      asked.push(population);
      if (asked.length > 1) await new Promise<void>((resolve) => (release = resolve));
      return counting()(group, population);
    };
    const choices = choicesCounting(slow);
    const { rerender, container } = render(<VoicesPanel {...props} choices={choices} />);
    await screen.findByRole("table", { name: /^Accounts/ });
    const filter = { ...workedExample.request.filter, keep: { location: ["Eastside"] } };
    const narrowed = { ...workedExample, request: { ...workedExample.request, filter } };
    rerender(<VoicesPanel {...props} choices={choices} answer={narrowed} />);
    await waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    expect(asked[0]).toEqual({ period: workedExample.period, keep: {} });
    expect(asked[1]?.keep).toEqual({ location: ["Eastside"] });
    expect(container.querySelector(".voices-counted[aria-busy=true] table")).toBeTruthy();
    expect(screen.getAllByText("updating").length).toBeGreaterThan(0);
    release();
    await waitFor(() => {
      expect(container.querySelector(".voices-counted[aria-busy=true]")).toBeNull();
    });
  });

  it("fetches and asks for nothing before it comes into sight", async () => {
    let see = (): void => undefined;
    class Watcher {
      constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        see = () => {
          seen([{ isIntersecting: true }]);
        };
      }
      readonly observe = (): void => undefined;
      readonly disconnect = (): void => undefined;
    }
    vi.stubGlobal("IntersectionObserver", Watcher);
    const count = vi.fn(counting());
    render(<VoicesPanel {...props} choices={choicesCounting(count as CountBeside)} />);
    expect([screen.queryByRole("heading"), count.mock.calls]).toEqual([null, []]);
    see();
    expect(await screen.findByRole("table", { name: /^Accounts/ })).toBeTruthy();
    expect(count).toHaveBeenCalledOnce();
  });

  it("says which file fills it where there is none", async () => {
    render(<VoicesPanel {...props} answer={onlyCrm} />);
    expect(await screen.findByText(/No reviews file here\. Drop a review export/)).toBeTruthy();
  });
});
