import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { panels } from "../../src/dashboard/registry.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { headlineSentence } from "../../src/story/headline.ts";
import { formatBase, formatFigureWithInterval } from "../../src/words/format.ts";
import { firstView } from "../../src/state/view.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { axeFindings } from "../support/axe.ts";
import { onceShown, openDialog, shimDialogs } from "../ui/dialogShim.ts";
import { panelIds, panelText, showDashboard } from "./page.tsx";
import { explainWords } from "#words/explain.ts";

beforeAll(shimDialogs);

const preference = workedExample.headline[0]!.now;

const option = (panel: string, key: string): Element =>
  document.querySelector(`[data-panel="${panel}"] [role=option][data-key="${key}"]`)!;

const selectedIn = (panel: string): readonly string[] =>
  [...document.querySelectorAll(`[data-panel="${panel}"] [aria-selected=true]`)].map(
    (mark) => mark.getAttribute("data-key") ?? "",
  );

describe("the dashboard of the worked example", () => {
  it("draws the headline, five figures and every panel but the market, without a fault", async () => {
    await showDashboard();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(sentenceText(headlineSentence(workedExample)));
    expect(
      within(screen.getByRole("region", { name: "How we stand" })).getAllByRole("heading", { level: 2 }),
    ).toHaveLength(5);
    expect(panelIds()).toEqual(panels.map(({ id }) => id).filter((id) => id !== "market"));
    expect(screen.queryByText(/could not be drawn/)).toBeNull();
    expect(document.body.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("stands without a ResizeObserver, at the widths it expects", async () => {
    expect(typeof ResizeObserver).toBe("undefined");
    await showDashboard();
    expect(document.querySelector("[data-panel=drivers] svg")?.getAttribute("width")).toBe("960");
  });

  it("says that it is updating while it still shows the earlier answer", async () => {
    await showDashboard({ updating: true });
    expect(screen.getByRole("main").className).toContain("is-updating");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/prefer us/);
  });

  it("marks its sentences, too, while they are of the filter before, and not while intervals are awaited", async () => {
    await showDashboard({ updating: true });
    await waitFor(() => {
      expect(screen.getByRole("main").className).toContain("is-stale");
    });
    cleanup();
    await showDashboard({ answer: { ...workedExample, settled: false }, updating: true });
    await waitFor(() => {
      expect(document.querySelector(".chart[data-updating]")).not.toBeNull();
    });
    expect(screen.getByRole("main").className).not.toContain("is-stale");
  });

  it("says at once that what is faded is of everyone, while the view of a link is still opened", async () => {
    await showDashboard({ updating: true, opening: true });
    expect(screen.getByRole("main").className).toContain("is-stale");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Opening this view…");
    expect(document.querySelector(".headline")?.textContent).toMatch(/Faded until then: everyone/);
    expect(document.querySelector(".headline")?.textContent).not.toMatch(/\d+%/);
  });
});

describe("an explanation that stands while another filter's answer comes", () => {
  const [first, ...others] = workedExample.headline;
  const maternity: Answer = {
    ...workedExample,
    request: { filter: { ...noFilter, keep: { service_line: ["Maternity"] } }, outcome: null },
    headline: [{ ...first!, now: { ...first!.now, value: 0.41, lower: 0.3, upper: 0.52, n: 77 } }, ...others],
  };

  it("is of that filter's people, figure, base and filter alike", async () => {
    const { answerWith } = await showDashboard();
    await userEvent.click(screen.getAllByRole("button", { name: "How do we know?" })[0]!);
    const panel = await openDialog();
    expect(panel.textContent).toMatch(/30%.*everyone/s);
    answerWith(maternity);
    await waitFor(() => {
      expect(panel.textContent).toMatch(/41%.*Maternity/s);
    });
    expect(panel.textContent).not.toMatch(/30\.\d%|everyone/);
    expect(panel.textContent).toContain("n 77");
  });

  it("goes where that answer has no such figure", async () => {
    const { answerWith } = await showDashboard();
    await userEvent.click(screen.getAllByRole("button", { name: "How do we know?" })[0]!);
    await openDialog();
    answerWith({ ...maternity, headline: others, funnel: [], trends: [] });
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  });
});

describe("focus", () => {
  it("is given by a click, shown in every drawing of drivers, and gives way to the driver's own pane", async () => {
    const { onLook } = await showDashboard();
    await userEvent.click(option("drivers", "access"));
    expect(onLook).toHaveBeenCalledExactlyOnceWith({ focus: { kind: "driver", driver: "access" } });
    expect(selectedIn("drivers")).toEqual(["access"]);
    expect(panelIds()).not.toContain("quadrant");
    const pane = await onceShown<HTMLElement>(".driver-pane");
    expect(within(pane).getByRole("heading", { level: 2 }).textContent).toBe("Access");
    expect(pane.textContent).toMatch(/goes with choice/);
    await userEvent.click(within(pane).getByRole("button", { name: "Close driver focus" }));
    expect(selectedIn("drivers")).toEqual([]);
    expect(panelIds()).toContain("quadrant");
  });

  it("moves by keyboard: arrows walk the drivers, Enter focuses one, Enter again or Escape lets it go", async () => {
    const { onLook } = await showDashboard();
    const rows = [...document.querySelectorAll<HTMLElement>("[data-panel=drivers] [role=option]")];
    rows[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const second = rows[1]!.dataset.key!;
    expect(selectedIn("drivers")).toEqual([second]);
    await userEvent.keyboard("{Escape}");
    expect(selectedIn("drivers")).toEqual([]);
    expect(onLook).toHaveBeenLastCalledWith({ focus: null });
  });

  it("changes no number", async () => {
    await showDashboard();
    const figures = screen.getByRole("region", { name: "How we stand" }).textContent;
    await userEvent.click(option("drivers", "cost"));
    expect(screen.getByRole("region", { name: "How we stand" }).textContent).toBe(figures);
  });

  it("on a figure turns the trend to it; a second click lets go", async () => {
    const { onLook } = await showDashboard();
    const nps = screen.getByRole("button", { name: "NPS" });
    expect(panelText("trend")).toMatch(/^Trend: Reviews/);
    await userEvent.click(nps);
    expect(nps.getAttribute("aria-pressed")).toBe("true");
    expect(panelText("trend")).toMatch(/^Trend: NPS, by month/);
    await userEvent.click(nps);
    expect(onLook).toHaveBeenLastCalledWith({ focus: null });
  });

  it("on a hospital stays with that hospital in the funnel", async () => {
    await showDashboard();
    await userEvent.click(option("funnel", "St. Anselm"));
    expect(selectedIn("funnel")).toEqual(["St. Anselm"]);
  });

  it("turns the funnel to who is linked with the driver in focus", async () => {
    await showDashboard({ view: { ...firstView, focus: { kind: "driver", driver: "access" } } });
    expect(panelText("funnel")).toMatch(/Against whom, on access/);
  });

  it("on a driver that these data do not have leaves the page as it is", async () => {
    await showDashboard({ view: { ...firstView, focus: { kind: "driver", driver: "nobody" } } });
    expect(panelIds()).toContain("quadrant");
  });
});

describe("how do we know", () => {
  it("opens from the mark beside a figure, and gives the focus back when it closes", async () => {
    const { explain } = await showDashboard();
    const opener = within(screen.getByRole("region", { name: "Preference" })).getByRole("button", {
      name: /Explain|know/i,
    });
    await userEvent.click(opener);
    const panel = await openDialog();
    expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe(
      `How we know preference: ${formatFigureWithInterval(preference)}`,
    );
    expect(explain).toHaveBeenCalledWith(workedExample.headline[0]?.now);
    for (const line of [formatBase(preference), "Wilson", "no answer", "SELECT 1", "Q3 2026 against Q2 · everyone"])
      expect(panel.textContent).toContain(line);
    expect(panel.textContent).toMatch(/Value\d\d\.\d% \(95% interval \d\d\.\d to \d\d\.\d\)/);
    expect(await axeFindings(panel)).toEqual([]);
    fireEvent(panel, new Event("cancel", { cancelable: true })); // what a browser sends for Escape
    expect(document.querySelector("dialog[open]")).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it("opens by the ? key on the figure the arrows have reached", async () => {
    const { explain } = await showDashboard();
    (option("drivers", "access") as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}?");
    const access = workedExample.drivers.find(({ driver }) => driver === "access")!;
    expect(explain).toHaveBeenCalledWith(access.moves.figure);
    expect((await openDialog()).textContent).toContain("SELECT 1");
  });

  it("opens from a figure inside the headline, by click and by key", async () => {
    const { explain } = await showDashboard();
    const [spoken] = within(screen.getByRole("heading", { level: 1 })).getAllByRole("button");
    spoken?.focus();
    await userEvent.keyboard("?");
    expect(explain).toHaveBeenCalledWith(workedExample.headline[0]?.now);
    expect((await openDialog()).textContent).toContain("SELECT 1");
  });

  it("copies the account of the figure and its SQL", async () => {
    const user = userEvent.setup();
    await showDashboard();
    await user.click(
      within(screen.getByRole("region", { name: "NPS" })).getByRole("button", { name: /Explain|know/i }),
    );
    const panel = within(await openDialog());
    await user.click(panel.getByRole("button", { name: "Copy SQL" }));
    expect(await navigator.clipboard.readText()).toBe("SELECT 1");
    await user.click(panel.getByRole("button", { name: "Copy" }));
    await panel.findByText(explainWords.copied.all); // what audits it is fetched by that act
    expect(await navigator.clipboard.readText()).toMatch(
      /^How we know nps: \+\d\d .*\nFormula\n {2}named us ÷ asked\n/s,
    );
  });

  it("opens nothing for a figure that cannot be explained", async () => {
    await showDashboard({ explain: () => Promise.resolve(null) });
    await userEvent.click(
      within(screen.getByRole("region", { name: "NPS" })).getByRole("button", { name: /Explain|know/i }),
    );
    expect(document.querySelector("dialog[open]")).toBeNull();
  });
});

describe("a panel that fails", () => {
  it("is replaced by a sentence, and every other panel stands", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined); // React reports what the boundary caught
    const broken = { ...workedExample, funnel: null as unknown as [] };
    await showDashboard({ answer: broken });
    expect(panelText("funnel")).toMatch(/This panel could not be drawn\..*The fault is ours/);
    expect(panelText("funnel")).not.toMatch(/TypeError|null/);
    expect(panelText("drivers")).toMatch(/Why patients choose us/);
    await userEvent.click(screen.getByRole("button", { name: "Draw again" }));
    expect(panelText("funnel")).toMatch(/could not be drawn/);
    said.mockRestore();
  });
});

describe("paper", () => {
  it("draws the four panels of one page without controls, then the whole page again", async () => {
    await showDashboard({ view: { ...firstView, focus: { kind: "driver", driver: "access" } } });
    fireEvent(window, new Event("beforeprint"));
    expect(panelIds()).toEqual(["drivers", "quadrant", "actions", "funnel"]);
    expect(document.querySelector(".paper-head")?.textContent).toMatch(
      /Riverside Health · brand health snapshot · Worked example: every number is invented · Q3 2026/,
    );
    expect(document.querySelector(".paper-foot")?.textContent).toMatch(/How do we know\? Survey n /);
    expect(document.querySelectorAll("[data-panel=drivers] [role=option]")).toHaveLength(0);
    fireEvent(window, new Event("afterprint"));
    expect(panelIds()).toContain("sources");
  });

  it("printed before rank bands stand, says that they are missing, and never that it is updating", async () => {
    await showDashboard({ answer: { ...workedExample, settled: false }, updating: true });
    fireEvent(window, new Event("beforeprint"));
    expect(document.body.textContent).toContain("they are missing here, all other figures stand");
    expect(document.querySelector(".chart-updating, .is-updating")).toBeNull();
  });
});
