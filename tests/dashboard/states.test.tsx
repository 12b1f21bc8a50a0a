import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { SourceState } from "../../src/domain/coverage.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { headlineSentence } from "../../src/story/headline.ts";
import { marketOnly, onlyCrm, onlyReviews, tooFew, withheld } from "../../stories/fixtures/partlyAnswered.ts";
import { axeFindings } from "../support/axe.ts";
import { anAnswer } from "../support/answer.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { panelIds, panelText, showDashboard } from "./page.tsx";

const withSource = (source: "crm" | "survey" | "review", state: SourceState): Answer => {
  const answer = anAnswer();
  return {
    ...answer,
    sources: { ...answer.sources, [source]: { ...answer.sources[source], state, lacks: ["gender"] } },
  };
};

describe("a page with reviews alone", () => {
  it("shows what patients write and says of every other panel what would fill it", async () => {
    const { container } = await showDashboard({ answer: onlyReviews });
    expect(panelText("voice")).toMatch(/What patients write/);
    expect(panelText("voice")).not.toMatch(/No reviews file/);
    expect(panelText("funnel")).toMatch(
      /Nothing can be compared here\. ?No survey file here\. Drop a brand survey export/,
    );
    expect(panelText("arrivals")).toMatch(/No CRM file here\./);
    expect(panelText("quadrant")).toMatch(/Not drawn\./);
    expect(panelText("drivers").replace(/\s/g, "")).toContain("Nosurveyfilehere");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/of our reviews give 4–5 stars/);
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("a page with a CRM alone", () => {
  it("shows how patients arrive, and speaks of new patients first", async () => {
    const { container } = await showDashboard({ answer: onlyCrm });
    expect(panelText("arrivals")).toMatch(/\d+ of \d+ selections \(\d+%\) have no known source/);
    expect(panelText("voice")).toMatch(/No reviews file here/);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^\d+ new patients chose us/);
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("a page of public hospital files", () => {
  it("shows the market and the sources, and no panel about patients", async () => {
    const { container } = await showDashboard({ answer: marketOnly });
    expect(panelIds()).toEqual(["market", "sources"]);
    expect(screen.queryByRole("region", { name: "How we stand" })).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^Across 3,197 hospitals/);
    expect(screen.getByRole("main").className).toContain("is-market");
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("public hospital files beside reviews of hospitals that nobody has told apart", () => {
  it("is a page of hospitals: nothing is known of patients", async () => {
    const { rows, ...coverage } = marketOnly.coverage;
    const beside = { ...marketOnly, coverage: { ...coverage, rows: { ...rows, reviews: 682 } } };
    await showDashboard({ answer: beside });
    expect(panelIds()).toEqual(["market", "sources"]);
  });

  it("leaves no place for states where the file names none", async () => {
    const { market } = marketOnly;
    if (market === null) throw new Error("This answer is about hospitals.");
    await showDashboard({ answer: { ...marketOnly, market: { ...market, states: [] } } });
    expect(screen.queryByRole("heading", { name: /by state/ })).toBeNull();
    expect(screen.getByRole("heading", { name: /goes with recommendation|go with recommendation/ })).not.toBeNull();
  });
});

describe("a page of 41 people", () => {
  it("says that they are too few, ranks nothing and advises nothing", async () => {
    await showDashboard({ answer: tooFew });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Too few answers here to say how we stand: 41 people, 29 effective; 100 are needed to compare drivers.",
    );
    expect(panelText("actions")).toMatch(/No action is supported here/);
    expect(panelText("quadrant")).toMatch(/needs 100 people with an outcome; 29 here/);
    // A drawing breaks its lines itself, so the words come without the blanks between lines.
    expect(panelText("drivers").replace(/\s/g, "")).toContain("needs100peoplewithanoutcome;29here");
  });
});

describe("a page of fewer than eleven people", () => {
  it("shows no number of theirs anywhere", async () => {
    await showDashboard({ answer: withheld });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(sentenceText(headlineSentence(withheld)));
    const figures = screen.getByRole("region", { name: "How we stand" });
    expect(figures.textContent).toMatch(/withheld here and in every export: a group of 1 to 10/);
    expect(figures.textContent).not.toMatch(/\d+%/);
  });
});

describe("a page whose filter a source cannot follow", () => {
  it.each([
    ["review", "voice", "The reviews do not record gender, so this filter leaves them out."],
    ["crm", "arrivals", "The CRM does not record gender, so this filter leaves it out."],
    ["survey", "funnel", "The survey does not record gender, so this filter leaves it out."],
  ] as const)("leaves the %s out and says so", async (source, panel, sentence) => {
    await showDashboard({ answer: withSource(source, "lacks-attribute") });
    expect(panelText(panel)).toContain(sentence);
  });
});

describe("a page that nothing answers", () => {
  it("stands with every panel in words", async () => {
    await showDashboard({
      answer: anAnswer({ headline: [], moves: { ...anAnswer().moves, state: "no-survey" } }),
      files: [],
    });
    expect(screen.queryByText(/could not be drawn/)).toBeNull();
    expect(panelText("trend")).toMatch(/Nothing here carries dates/);
    expect(panelText("voice")).toMatch(/No review or post about us answers this filter/);
    expect(panelText("arrivals")).toMatch(/No selection here says how the patient came/);
    expect(panelText("sources")).toMatch(/files behind these figures are being read/);
    expect(panelText("actions")).toMatch(/No action is supported/);
  });

  it("where no point of the trend has a value, says so in the drawing's place, and other figures can be chosen", async () => {
    const trends = workedExample.trends.map((trend) => ({
      ...trend,
      points: trend.points.map((point) => ({
        ...point,
        figure: { ...point.figure, value: null, lower: null, upper: null, status: "suppressed" as const },
      })),
    }));
    await showDashboard({ answer: { ...workedExample, trends } });
    expect(panelText("trend")).toMatch(/No point can be shown here/);
    expect(document.querySelector("[data-panel=trend] svg.drawing")).toBeNull();
    expect(document.querySelector("[data-panel=trend] select")).not.toBeNull();
  });

  it("waits for the intervals before it advises", async () => {
    await showDashboard({ answer: anAnswer({ settled: false }) });
    expect(panelText("actions")).toMatch(/Waiting for the intervals/);
  });
});
