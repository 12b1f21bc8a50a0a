import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { firstView } from "../../src/state/view.ts";
import { shimDialogs } from "../ui/dialogShim.ts";
import { showDashboard } from "./page.tsx";

beforeAll(shimDialogs);

const onAccess = { ...firstView, focus: { kind: "driver", driver: "access" } } as const;

const onPage = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing on the page is ${selector}.`);
  return found;
};

type Way = {
  readonly what: string;
  readonly at: string;
  readonly keys: string;
  readonly metric: string;
  readonly focus?: typeof onAccess;
  readonly numbers?: string;
};

/** One way by keyboard to every kind of figure: where Tab stops, the keys from there, and the figure they ask for. */
const ways: readonly Way[] = [
  { what: "one of the five figures", at: "#figure-nps-title button", keys: "?", metric: "nps" },
  { what: "the headline", at: ".headline h1 .ask", keys: "{Enter}", metric: "preference" },
  { what: "the sentence below it", at: ".headline p .ask", keys: "?", metric: "reviews" },
  { what: "Kendall's W", at: "[data-panel=drivers] .chart-summary .ask", keys: "{Enter}", metric: "agreement" },
  { what: "rho of two kinds", at: "[data-panel=table] p.note .ask", keys: "{ArrowRight}?", metric: "agreement" },
  { what: "a cell of the matrix", at: "[data-panel=drivers] [data-key=access]", keys: "{ArrowRight}?", metric: "says" },
  { what: "net tone in it", at: "[data-panel=drivers] [data-key=access]", keys: "{ArrowRight>4/}?", metric: "tone" },
  {
    what: "our gap in it",
    at: "[data-panel=drivers] [data-key=access]",
    keys: "{ArrowRight>9/}?",
    metric: "performance",
  },
  { what: "a gate in it", at: "[data-panel=drivers] [data-key=insurance]", keys: "{ArrowRight>2/}?", metric: "met" },
  {
    what: "a point of the quadrant",
    at: "[data-panel=quadrant] [data-key=access]",
    keys: "{ArrowRight>2/}?",
    metric: "performance",
  },
  {
    what: "the gates under the quadrant",
    at: "[data-panel=quadrant] .chart-footer .ask",
    keys: "{Enter}",
    metric: "met",
  },
  {
    what: "the reasons of an action",
    at: "[data-panel=actions] .action-because .ask",
    keys: "{ArrowRight}?",
    metric: "moves",
  },
  {
    what: "the what-if of an action",
    at: "[data-panel=actions] .action-what-if .ask",
    keys: "{Enter}",
    metric: "what-if",
  },
  {
    what: "a stage of the funnel",
    at: "[data-panel=funnel] [role=option]",
    keys: "{ArrowRight}?",
    metric: "funnel-aware",
  },
  {
    what: "a conversion of the funnel",
    at: "[data-panel=funnel] [role=option]",
    keys: "{ArrowRight>2/}?",
    metric: "funnel-aware-consider",
  },
  {
    what: "a point of the trend",
    at: "[data-panel=trend] [role=option]",
    keys: "{ArrowRight}{Enter}",
    metric: "reviews",
  },
  { what: "a tone", at: "[data-panel=voice] [role=option]", keys: "{ArrowRight>2/}?", metric: "tone" },
  { what: "a piece of the star bar", at: ".starbar [role=option]", keys: "{ArrowRight}{Enter}", metric: "star-share" },
  {
    what: "a way of arriving",
    at: "[data-panel=arrivals] [role=option]",
    keys: "{ArrowRight>2/}{Enter}",
    metric: "arrival-conversion",
  },
  {
    what: "the sentence over the arrivals",
    at: "[data-panel=arrivals] .chart-summary .ask",
    keys: "?",
    metric: "arrival-conversion",
  },
  {
    what: "a cell of the driver table",
    at: "[data-panel=table] .ask",
    keys: "{ArrowRight>2/}{ArrowDown}{Enter}",
    metric: "moves",
  },
  {
    what: "a share in the sentence above the funnel",
    at: "[data-panel=funnel] .chart-summary .ask",
    keys: "{Enter}",
    metric: "funnel-prefer",
  },
  {
    what: "a cell of a drawing's numbers",
    at: "[data-panel=funnel] table .ask",
    keys: "{ArrowDown}{Enter}",
    metric: "funnel-aware",
    numbers: "funnel",
  },
  {
    what: "who is linked with the driver in focus",
    at: "[data-panel=funnel] [role=option]",
    keys: "{ArrowRight>2/}{Enter}",
    metric: "association-consider",
    focus: onAccess,
  },
  {
    what: "the standing of the driver in focus",
    at: ".driver-pane p > [data-asks] .ask",
    keys: "{ArrowRight}{Enter}",
    metric: "moves",
    focus: onAccess,
  },
  { what: "a rank band of it", at: ".driver-pane [data-key=does]", keys: "{Enter}", metric: "does", focus: onAccess },
  { what: "its cross-check", at: ".driver-pane p.note > .ask", keys: "{Enter}", metric: "moves", focus: onAccess },
  { what: "its what-if", at: ".driver-pane .what-if .ask", keys: "{Enter}", metric: "what-if", focus: onAccess },
  {
    what: "a hospital's score on it",
    at: ".driver-pane [data-key='Northgate Medical']",
    keys: "?",
    metric: "performance",
    focus: onAccess,
  },
  {
    what: "the words it is met by",
    at: ".driver-pane section > p > [data-asks] .ask[data-metric='phrase-texts']",
    keys: "{Enter}",
    metric: "phrase-texts",
    focus: onAccess,
  },
  {
    what: "how often it is written about",
    at: ".driver-pane h3 .ask",
    keys: "{Enter}",
    metric: "writes",
    focus: onAccess,
  },
];

describe("every kind of figure opens its explanation by keyboard", () => {
  it.each(ways)("$what", async ({ at, keys, metric, focus, numbers }) => {
    const { explain } = await showDashboard(focus === undefined ? {} : { view: focus });
    if (numbers !== undefined) {
      const panel = onPage(`[data-panel=${numbers}]`);
      await userEvent.click(within(panel).getByText("Show the numbers"));
      await waitFor(() => onPage(`[data-panel=${numbers}] table`));
    }
    await waitFor(() => onPage(at));
    const stop = onPage(at);
    stop.focus();
    await userEvent.keyboard(keys);
    const dialog = await waitFor(() => onPage("dialog[open]"), { timeout: 20_000 });
    expect(explain.mock.calls.map(([figure]) => figure.metric)).toEqual([metric]);
    await userEvent.click(within(dialog).getByLabelText("Close"));
    expect(document.querySelector("dialog")).toBeNull();
    expect(document.activeElement?.closest(".ask, [role=option], button")).not.toBeNull();
  });
});

describe("every figure that can be seen", () => {
  it.each([
    ["with nothing in focus", firstView],
    ["with a driver in focus", onAccess],
  ])("has a way to its explanation, by click and by key, %s", async (_, view) => {
    const { container } = await showDashboard({ view });
    const silent = [...container.querySelectorAll("svg text.t-value")].filter(
      (text) => /\d/.test(text.textContent) && text.closest(".ask-mark, [role=option]") === null,
    );
    expect(silent.map(({ textContent }) => textContent)).toEqual([]);
    // A base, a rank and a reading belong to a figure; their cells open it.
    const cells = [
      ...container.querySelectorAll("[data-panel=table] td, [data-panel=reviews] td, [data-panel=reasons] td"),
    ].filter((cell) => /\d/.test(cell.textContent) && cell.querySelector(".ask") === null);
    expect(cells.map(({ textContent }) => textContent)).toEqual([]);
    // A number with an interval in running words is a figure; it must stand inside something that can be asked.
    const sentences = [
      ...container.querySelectorAll(
        ".headline, .chart-summary, .action-because, .driver-pane p:not(.note), [data-panel=table] p.note",
      ),
    ];
    const loose = sentences.filter((sentence) => {
      const rest = sentence.cloneNode(true) as HTMLElement;
      for (const asked of rest.querySelectorAll(".ask")) asked.remove();
      return /\d+%? \(|\d+%|\d pts|[^0-9]\.\d\d\b|” \d/.test(rest.textContent.replace(/^\+\d+ pts? on/, "")); // the points asked for are no figure
    });
    expect(loose.map(({ textContent }) => textContent)).toEqual([]);
  });

  it("is one tab stop a sentence and one a table, however many figures they hold", async () => {
    const { container } = await showDashboard();
    for (const group of container.querySelectorAll("[data-asks]"))
      expect(group.querySelectorAll(".ask[tabindex='0']").length, group.textContent.slice(0, 60)).toBeLessThanOrEqual(
        1,
      );
  });
});
