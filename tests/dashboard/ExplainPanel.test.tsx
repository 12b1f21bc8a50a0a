import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Figure } from "../../src/domain/figure.ts";
import { leavingFigure } from "../../src/snapshot/leavingFigure.ts";
import { ExplainPanel } from "../../src/dashboard/ExplainPanel.tsx";
import type { Explanation, Session } from "../../src/state/session.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { axeFindings } from "../support/axe.ts";
import { withSmallArrival } from "../support/smallArrival.ts";
import { shimDialogs } from "../ui/dialogShim.ts";
import { explainWords } from "#words/explain.ts";

beforeAll(shimDialogs);

const explanation: Explanation = {
  title: "Preference",
  meaning: "Of the people asked, the share who named us.",
  formula: "named us ÷ asked",
  interval: "Wilson",
  base: "people asked",
  leftOut: [],
  version: "1",
  files: [{ ...account, name: "survey.csv", dates: { from: "2024-10-01", to: "2026-09-30" } }],
  sql: "SELECT 1",
  parameters: [24320, "Riverside"],
};

const mayLeave = () => Promise.resolve(null);

const show = (figure: Figure, leave: Session["leave"] = mayLeave, answer = workedExample) =>
  render(
    <ExplainPanel
      figure={figure}
      anchor={null}
      answer={answer}
      leave={leave}
      explain={() => Promise.resolve(explanation)}
      onClose={() => undefined}
    />,
  );

const preference = workedExample.headline[0]!.now;

it("tells the comparison, the dates of the files and the values in the SQL, and copies all of it", async () => {
  const user = userEvent.setup();
  show(preference);
  const panel = await screen.findByRole("dialog", { name: /^Preference: \d+%/ });
  for (const line of [
    "Change since Q2 2026",
    "after Benjamini–Hochberg correction over the changes of the five figures",
    "survey.csv (rows of 1 Oct 2024 to 30 Sep 2026), SHA-256",
    "Values: 24320 (Sep 2026), 'Riverside'",
  ])
    expect(panel.textContent).toContain(line);
  expect(await axeFindings(panel)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Copy" }));
  await screen.findByText(explainWords.copied.all); // what audits it is fetched by that act
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain("\n\nChange since Q2 2026\n  ");
  expect(copied).toContain("SELECT 1");
  expect(copied).toContain("24320 (Sep 2026)");
});

it("says what would help a figure that is withheld, and shows no number of it", async () => {
  show({ ...preference, status: "suppressed", value: null, lower: null, upper: null, n: 0, nEffective: 0 });
  const panel = await screen.findByRole("dialog");
  expect(panel.textContent).toContain("What would help: a longer period, or fewer filters");
  expect(panel.textContent).not.toMatch(/Value\d/);
});

it("says which driver it speaks of, and keeps the decimal of a what-if", async () => {
  const whatIf = workedExample.whatIf.find(({ state }) => state === "shown");
  if (whatIf?.state !== "shown") throw new Error("The worked example shows no what-if.");
  show(whatIf.held);
  const label = workedExample.drivers.find(({ driver }) => driver === whatIf.driver)?.label ?? "";
  const panel = await screen.findByRole("dialog", {
    name: new RegExp(`^Preference, ${label}: \\+\\d+\\.\\d pts \\(`),
  });
  expect(panel.textContent).toMatch(/Value\+\d+\.\d points of 0 to 100 \(95% interval/);
});

it("says that it was copied", async () => {
  const user = userEvent.setup();
  show(preference);
  await user.click(await screen.findByRole("button", { name: "Copy SQL" }));
  expect(await navigator.clipboard.readText()).toBe("SELECT 1");
  expect(screen.getByRole("status").textContent).toBe("The SQL is copied.");
});

describe("a copied explanation leaves the page", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const status = () => screen.getByRole("status").textContent;
  const copy = async (name = "Copy") => {
    await userEvent.click(await screen.findByRole("button", { name }));
    await vi.waitFor(() => {
      expect(status()).not.toBe("");
    });
  };

  it("so whose counts leave is audited and entered first", async () => {
    const leave = vi.fn<Session["leave"]>(mayLeave);
    show(preference, leave);
    await copy();
    const { period } = workedExample;
    expect(leave).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ rows: "survey", keep: {}, period })]);
    expect(status()).toBe("The explanation is copied.");
  });

  it("and stays when the audit refuses, or when a snapshot would withhold it", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText");
    const refused = show(preference, (populations) => Promise.resolve(populations));
    await copy();
    expect(status()).toMatch(/^Not copied: .*a group of 1 to 10 people could be told \(.*Q3 2026/);
    refused.unmount();

    const answer = withSmallArrival(workedExample);
    const withheld = answer.arrivals.rows
      .map(({ share }) => share)
      .find((share) => share.status === "ok" && leavingFigure(share, answer).status === "suppressed");
    show(withheld!, mayLeave, answer);
    await copy();
    expect(status()).toMatch(/^Not copied: this figure stays on the page/);
    expect(write).not.toHaveBeenCalled();
  });

  it("and a browser that does not copy is said", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
    show(preference);
    await copy("Copy SQL");
    expect(status()).toBe("This browser does not let the page copy. Select the text to copy it.");
  });
});
