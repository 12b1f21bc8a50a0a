import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import type { Session, SessionState } from "../../src/state/session.ts";
import { firstView } from "../../src/state/view.ts";
import { emptyWorkspace } from "../../src/state/workspace.ts";
import { readingFile, readyFile, sheetState } from "../../stories/dashboard/droppedFiles.ts";
import { fakeSession } from "../../stories/dashboard/fakeSession.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { openDialog, shimDialogs } from "../ui/dialogShim.ts";

beforeAll(shimDialogs);

const opened: SessionState = { ...sheetState([]), dropSheetOpen: false, answer: workedExample };

/** The page over a session that remembers what it was asked and can be told its next state. */
async function open(given: Partial<SessionState> = {}) {
  let state: SessionState = { ...opened, ...given };
  const listeners = new Set<() => void>();
  const become = (change: Partial<SessionState>): void => {
    act(() => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    });
  };
  const acts = {
    look: vi.fn((change: Partial<SessionState["view"]>) => {
      become({ view: { ...state.view, ...change } });
    }),
    drop: vi.fn(),
    exported: vi.fn(),
    keepViews: vi.fn((exampleViews: SessionState["exampleViews"]) => {
      become({ exampleViews });
    }),
    settle: vi.fn(),
    showExample: vi.fn(),
    hideBanner: vi.fn(() => {
      become({ workspace: { ...state.workspace, bannerHidden: true } });
    }),
    showDropSheet: vi.fn((dropSheetOpen: boolean) => {
      become({ dropSheetOpen });
    }),
  };
  const session: Session = {
    ...fakeSession(state).session,
    ...acts,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const shown = render(<App session={session} />);
  await waitFor(() => {
    expect(document.querySelector(".place-waiting")).toBeNull();
  });
  return { ...shown, ...acts, become };
}

const option = (key: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-panel=drivers] [data-key="${key}"]`)!;

describe("the page over a session", () => {
  it("opens on the worked example, and says so", async () => {
    await open();
    expect(document.querySelector(".topbar")?.textContent).toMatch(/Riverside Health.*worked example/);
    expect(document.querySelector(".banner")?.textContent).toContain("every number below are invented");
  });

  it("says that it is opening before there is anything to show", async () => {
    await open({ phase: "opening", answer: null });
    expect(screen.getByRole("main").textContent).toBe("Opening the worked example…");
    expect(screen.getByRole("status").textContent).toMatch(/Opening/);
  });

  it("says that our side failed in plain words, never with the fault's own, and keeps the page", async () => {
    const { become } = await open();
    become({ failure: new Error("Conversion Error: Could not convert string 'Jane Doe'") });
    expect(screen.getByText("Something on our side failed.").closest("[role]")?.textContent).toContain(
      "nothing has left this browser",
    );
    expect(document.body.textContent).not.toMatch(/Jane Doe|Conversion/);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/prefer us/);
  });

  it("does not draw the panels again with each step of a file that is read", async () => {
    let looks = 0;
    const answer = new Proxy(workedExample, {
      get: (of, name) => {
        if (name === "funnel") looks += 1;
        return Reflect.get(of, name) as unknown;
      },
    });
    const { become } = await open({ answer, dropped: [readingFile] });
    const before = looks;
    expect(before).toBeGreaterThan(0);
    become({ dropped: [{ ...readingFile, stage: { kind: "reading", progress: 0.9 } }] });
    expect(looks).toBe(before);
  });

  it("says that there is nothing to show when nothing could be opened", async () => {
    await open({ phase: "failed", answer: null, failure: new Error("x") });
    expect(screen.getByRole("main").textContent).toBe("There is nothing to show yet.");
  });

  it("counts the files being read", async () => {
    await open({ dataSet: "own", dropped: [readyFile, readingFile] });
    expect(screen.getByRole("status").textContent).toBe("Sources 1 of 2 read");
  });

  it("hides the banner when told, and shows none over own data", async () => {
    const { become } = await open();
    await userEvent.click(screen.getByLabelText("Hide this banner"));
    expect(screen.queryByText(/This is a worked example/)).toBeNull();
    become({ dataSet: "own", workspace: emptyWorkspace });
    expect(screen.queryByText(/This is a worked example/)).toBeNull();
  });

  it("asks which hospital is ours once own files are loaded", async () => {
    const { become, settle } = await open({ dataSet: "own" });
    become({ brandProposal: { own: "Riverside", brands: ["Riverside", "Northgate"], aliases: [] } });
    await userEvent.click(within(await openDialog()).getByRole("button", { name: "Show the page" }));
    expect(settle).toHaveBeenCalledExactlyOnceWith({ own: "Riverside", rivals: ["Northgate"], hiddenDrivers: [] });
  });
});

describe("the keys of the page", () => {
  it("give the focus back with Escape from anywhere, and never clear a filter", async () => {
    const filter = { ...firstView.filter, keep: { location: ["Eastside"] } };
    const { look } = await open({ view: { ...firstView, filter, focus: { kind: "driver", driver: "access" } } });
    await userEvent.keyboard("{Escape}");
    expect(look).toHaveBeenCalledExactlyOnceWith({ focus: null });
    await userEvent.keyboard("{Escape}");
    expect(look).toHaveBeenCalledOnce();
    expect(option("access").getAttribute("aria-selected")).toBe("false");
  });

  it("open the drop sheet, the key map and the filters", async () => {
    const { showDropSheet } = await open();
    await userEvent.keyboard("f");
    expect(document.activeElement?.closest("label")?.textContent).toMatch(/^Period/);
    act(() => {
      (document.activeElement as HTMLElement).blur();
    });
    fireEvent.keyDown(document.body, { key: "?", shiftKey: true });
    const keys = await openDialog();
    await userEvent.keyboard("o");
    expect(showDropSheet, "a dialog has the keys to itself").not.toHaveBeenCalled();
    fireEvent(keys, new Event("cancel", { cancelable: true }));
    await userEvent.keyboard("o");
    expect(showDropSheet).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("can be turned off, all but Escape", async () => {
    const { showDropSheet, look } = await open({ view: { ...firstView, focus: { kind: "driver", driver: "access" } } });
    await userEvent.click(screen.getByLabelText("Keys and help"));
    const keys = await openDialog();
    await userEvent.click(within(keys).getByRole("checkbox", { name: "Single-letter keys are on" }));
    fireEvent(keys, new Event("cancel", { cancelable: true }));
    await userEvent.keyboard("o");
    expect(showDropSheet).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(look).toHaveBeenCalledExactlyOnceWith({ focus: null });
  });

  it("walk through the panels, round and back", async () => {
    await open();
    const here = () => (document.activeElement as HTMLElement).dataset.panel;
    await userEvent.keyboard("]");
    expect(here()).toBe("drivers");
    await userEvent.keyboard("]]");
    expect(here()).toBe("actions");
    await userEvent.keyboard("[[");
    expect(here()).toBe("quadrant");
  });

  it("step one quarter back and on, and stop at the newest", async () => {
    const { look } = await open();
    await userEvent.keyboard(".");
    expect(look).not.toHaveBeenCalled();
    await userEvent.keyboard(",");
    expect(look).toHaveBeenLastCalledWith({ filter: { ...firstView.filter, period: workedExample.against } });
    await userEvent.keyboard(".");
    expect(look).toHaveBeenLastCalledWith({ filter: { ...firstView.filter, period: workedExample.period } });
  });

  it("open the snapshot, which prints once its sheet is out of the way, with the presenter's words", async () => {
    const sheets: number[] = [];
    const titles: (string | null | undefined)[] = [];
    const print = vi.spyOn(window, "print").mockImplementation(() => {
      sheets.push(document.querySelectorAll("dialog[open]").length);
      window.dispatchEvent(new Event("beforeprint"));
      titles.push(document.querySelector(".presented")?.textContent);
      window.dispatchEvent(new Event("afterprint"));
    });
    await open();
    await userEvent.keyboard("p");
    const sheet = await openDialog();
    await userEvent.type(within(sheet).getByLabelText("Title"), "For the board");
    await userEvent.click(within(sheet).getByRole("button", { name: "Print" }));
    expect(sheets).toEqual([0]);
    expect(titles).toEqual(["For the board"]);
    expect(document.querySelector(".presented"), "they are for paper, not for the screen").toBeNull();
    print.mockRestore();
  });
});

describe("what a presenter adds", () => {
  it("is set from the trend, and stands at its figure and on the trend", async () => {
    const { become } = await open();
    await userEvent.click(screen.getByRole("button", { name: "Targets and events" }));
    const sheet = await openDialog();
    await userEvent.type(within(sheet).getByLabelText("Target for Preference"), "40");
    await userEvent.click(within(sheet).getByRole("button", { name: "Set beside the figures" }));
    become({
      exampleAims: {
        targets: [{ metric: "preference", value: 0.4, by: 24323, keep: {}, months: null }],
        events: [{ on: "2026-07-30", text: "Campaign starts" }],
      },
      view: { ...firstView, focus: { kind: "metric", metric: "preference" } },
    });
    const cell = screen.getByRole("region", { name: /^Preference/ });
    await waitFor(() => {
      expect(cell.textContent).toContain("Target 40%: not yet, 10 pts to go");
    });
    const trend = document.querySelector("[data-panel=trend]")?.textContent;
    expect(trend).toContain("target 40%");
    expect(trend).toContain("Target: 40% by Q4 2026. Not yet");
    expect(trend).toContain("A Campaign starts");
    expect(trend).toContain("An event beside a shift is not its cause.");
  });

  it("goes with own data into the ledger when the browser prints the page", async () => {
    const { exported } = await open({ dataSet: "own" });
    await waitFor(() => {
      window.dispatchEvent(new Event("beforeprint"));
      expect(exported).toHaveBeenCalled();
    });
    act(() => {
      window.dispatchEvent(new Event("afterprint"));
    });
    expect(exported.mock.lastCall?.[0]).toContainEqual(expect.objectContaining({ rows: "survey", keep: {} }));
  });
});

describe("a saved view whose formulas changed", () => {
  it("says which figures are computed differently until that is understood, and then knows it", async () => {
    const formulas = { nps: 0 };
    const { keepViews, look } = await open({ exampleViews: [{ name: "East", hash: "location=Eastside", formulas }] });
    await userEvent.keyboard("v");
    await userEvent.click(within(await openDialog()).getByRole("button", { name: "Open “East”" }));
    expect(look).toHaveBeenCalledExactlyOnceWith({
      ...firstView,
      filter: { ...firstView.filter, keep: { location: ["Eastside"] } },
    });
    const said = await screen.findByText(/computed differently since then: NPS/);
    await userEvent.click(within(said.closest<HTMLElement>("[role=alert]")!).getByText("Understood"));
    expect(screen.queryByText(/computed differently/)).toBeNull();
    await waitFor(() => {
      expect(keepViews).toHaveBeenCalledOnce();
    });
    expect(keepViews.mock.lastCall?.[0][0]).toMatchObject({ name: "East", hash: "location=Eastside" });
    expect(keepViews.mock.lastCall?.[0][0]?.formulas.nps).toBe(1);
  });
});

describe("settings of the host that cannot be used", () => {
  it("are said until they were read", async () => {
    await open({ presetTrouble: "not-json" });
    const said = await screen.findByText(/workspace.json beside the page is not JSON/);
    await userEvent.click(within(said.closest<HTMLElement>("[role=alert]")!).getByText("Understood"));
    expect(screen.queryByText(/workspace.json/)).toBeNull();
  });
});

describe("files dropped anywhere on the page", () => {
  const dropOf = (files: readonly File[]) => ({ dataTransfer: { files, types: ["Files"], items: [] } });

  it("go to the session", async () => {
    const { drop } = await open();
    const file = new File(["a,b\n"], "leads.csv");
    fireEvent.drop(document.body, dropOf([file]));
    expect(drop).toHaveBeenCalledExactlyOnceWith([file]);
  });

  it("are refused in words when they are more than twenty", async () => {
    const { drop } = await open();
    fireEvent.drop(document.body, dropOf(Array.from({ length: 21 }, (_, i) => new File(["a"], `${String(i)}.csv`))));
    expect(drop).not.toHaveBeenCalled();
    expect(screen.getAllByText("21 files at once are too many. Nothing was read.")).toHaveLength(1);
    await userEvent.click(screen.getByText("Understood"));
    expect(screen.queryByText(/too many/)).toBeNull();
  });
});
