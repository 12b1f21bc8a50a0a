import { describe, expect, it } from "vitest";
import { sentenceText } from "../../src/domain/sentence.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { changeSentence } from "../../src/story/changeSentence.ts";
import { figureBase } from "../../src/story/figureBase.ts";
import { filterInWords } from "../../src/story/filterInWords.ts";
import { howDoWeKnow } from "../../src/story/howDoWeKnow.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { aDifference, aFigure, aHeadline, anAnswer } from "../support/answer.ts";

const answer = anAnswer();
const since = answer.against;
const change = (...given: Parameters<typeof aHeadline>) => sentenceText(changeSentence(aHeadline(...given), since));

describe("what changed in a figure", () => {
  it("is a mark and points with both ends, no detectable change, or why there is no test", () => {
    const fell = aDifference({ value: -0.086, lower: -0.145, upper: -0.026, mark: "down" });
    expect(change("reviews", { change: fell })).toBe("\u22129 pts since Q2 (\u221214 to \u22123)");
    expect(changeSentence(aHeadline("reviews", { change: fell }), since)[0]?.tone).toBe("down");
    expect(change("preference")).toBe("= no detectable change since Q2");
    expect(change("preference", { change: aDifference({ untested: "no-earlier-period" }) })).toBe(
      "no earlier period to compare",
    );
  });

  it("is silent where the figure itself is withheld or not there", () => {
    for (const status of ["suppressed", "no-data"] as const)
      expect(change("nps", { now: aFigure({ status, value: null }) })).toBe("");
  });
});

describe("the base of a figure", () => {
  it("says of a withheld figure that a small group could be told from it", () => {
    const withheld = (n: number) => aHeadline("preference", { now: aFigure({ value: null, status: "suppressed", n }) });
    expect(figureBase(withheld(0), answer)).toBe(
      "withheld here and in every export: a group of 1 to 10 could be told from it",
    );
    expect(figureBase(withheld(300), answer)).toMatch(/^withheld here .* a group of 1 to 10/);
  });

  it("counts people, effective people, promoters, reviews and sites", () => {
    expect(figureBase(aHeadline("preference"), answer)).toBe("n 598, effective 512");
    const parts = { promoters: 0.555, passives: 0.233, detractors: 0.212 };
    expect(figureBase(aHeadline("nps", { parts }), answer)).toBe("P 56 · pass. 23 · D 21 · n 598");
    const voice = { ...answer.voice, sites: [{ site: "Google", figure: aFigure() }] };
    const reviews = aHeadline("reviews", { now: aFigure({ n: 420, nEffective: 420 }) });
    expect(figureBase(reviews, { ...answer, voice })).toBe("n 420 reviews, 1 site");
    expect(figureBase(aHeadline("new-patients"), answer)).toBe("CRM, by date decided");
  });

  it("says so when it is small, low or too wide, withheld, empty or not in the files", () => {
    const withStatus = (status: "small-base" | "low-base" | "unreliable" | "suppressed" | "no-data") =>
      figureBase(aHeadline("preference", { now: aFigure({ status }) }), answer);
    expect(withStatus("small-base")).toMatch(/: small base$/);
    expect(withStatus("low-base")).toMatch(/: low base$/);
    expect(withStatus("unreliable")).toMatch(/: interval too wide to use$/);
    expect(withStatus("suppressed")).toMatch(/^withheld here and in every export/);
    expect(withStatus("no-data")).toBe("no answers under this filter");
    const sources = { ...answer.sources, survey: { ...answer.sources.survey, state: "absent" as const } };
    expect(figureBase(aHeadline("nps"), { ...answer, sources })).toMatch(/^No survey file here\./);
  });
});

describe("the filter in words", () => {
  it("says when, against when, and who", () => {
    expect(filterInWords(answer)).toBe("Q3 2026 against Q2 · everyone");
    expect(filterInWords({ ...answer, period: null, against: null })).toBe("all dates · everyone");
  });

  it("names every narrowing value, alternatives by or", () => {
    const filter = { ...noFilter, keep: { location: ["Eastside", "Downtown"], payer: ["Medicare"] } };
    expect(filterInWords({ ...answer, request: { filter, outcome: null } })).toBe(
      "Q3 2026 against Q2 · Location: Eastside or Downtown · Insurance: Medicare",
    );
  });
});

describe("the foot of the snapshot", () => {
  it("counts the bases, what was left out, and names the inputs by eight digits", () => {
    const known = {
      ...answer,
      arrivals: { ...answer.arrivals, selections: 1490 },
      voice: { ...answer.voice, texts: 655 },
    };
    const text = howDoWeKnow(known, [account]);
    expect(text).toMatch(
      /^Survey n 598, effective 512; 1,204 of 1,490 CRM selections with a known reason; 655 texts\./,
    );
    expect(text).toContain("216 rows left out with a reason.");
    expect(text).toMatch(/Inputs: crm-selections-sep\.csv 00000000\.$/);
    expect(text).toContain("Association, not proof. Groups of 1–10 are withheld.");
  });

  it("says how intervals are made even when there is nothing to count", () => {
    const none = { n: 0, nEffective: 0 };
    const bases = { says: none, moves: none, writes: none, does: none };
    expect(howDoWeKnow({ ...answer, bases, moves: { ...answer.moves, n: 0 } }, [])).toMatch(/^95% intervals/);
  });
});

it("the foot of the snapshot does not give away a group of 1 to 10", () => {
  const foot = (selections: number) => howDoWeKnow({ ...answer, arrivals: { ...answer.arrivals, selections } }, []);
  expect(foot(1_300)).toContain("1,204 of 1,300 CRM selections with a known reason");
  expect(foot(1_210)).toContain("1,204 CRM selections with a known reason");
  expect(foot(0)).toContain("1,204 CRM selections with a known reason");
});
