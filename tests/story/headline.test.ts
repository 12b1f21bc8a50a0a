import { describe, expect, it } from "vitest";
import { sentenceText } from "../../src/domain/sentence.ts";
import { headlineSentence, insightSentence } from "../../src/story/headline.ts";
import { aDifference, aDriver, aFigure, aHeadline, anAnswer, band, cell } from "../support/answer.ts";

const first = (...parameters: Parameters<typeof anAnswer>) => sentenceText(headlineSentence(anAnswer(...parameters)));
const second = (...parameters: Parameters<typeof anAnswer>) => sentenceText(insightSentence(anAnswer(...parameters)));

describe("the headline", () => {
  it("prints no detectable change as a result, with what could have been seen", () => {
    expect(first()).toBe(
      "31% prefer us (27–35): no detectable change since Q2; 8 points would have been needed to see one.",
    );
  });

  it("leads with the value when it changed, then how much and since when", () => {
    const headline = [
      aHeadline("preference", {
        now: aFigure({ value: 0.36, lower: 0.32, upper: 0.4 }),
        change: aDifference({ value: 0.06, lower: 0.01, upper: 0.11, mark: "up", adjustedP: 0.02 }),
      }),
    ];
    expect(first({ headline })).toBe("36% prefer us (32–40), up 6 points since Q2 (+1 to +11).");
  });

  it("does not speak of preference on a low base", () => {
    const headline = [aHeadline("preference", { now: aFigure({ n: 41, nEffective: 29.4, status: "low-base" }) })];
    expect(first({ headline })).toBe(
      "Too few answers here to say how we stand: 41 people, 29 effective; 100 are needed to compare drivers.",
    );
  });

  it("names no number at all when preference is withheld", () => {
    const headline = [aHeadline("preference", { now: aFigure({ value: null, status: "suppressed", n: 0 }) })];
    expect(first({ headline })).not.toMatch(/\d+%/);
  });

  it("does not say that fewer than 11 answered when a share of many is withheld", () => {
    const withheld = aHeadline("preference", {
      now: aFigure({ value: null, lower: null, upper: null, status: "suppressed", n: 300, nEffective: 300 }),
    });
    expect(first({ headline: [withheld] })).toBe("Preference: withheld: a group of 1 to 10 could be told from it.");
    expect(first({ headline: [withheld, aHeadline("conversion")] })).toMatch(/^31% of those who consider us prefer us/);
  });

  it("speaks of the first figure that the files hold when there is no survey", () => {
    const nothing = aFigure({ value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "no-data" });
    const headline = [
      aHeadline("preference", { now: nothing }),
      aHeadline("reviews", {
        now: aFigure({ value: 0.78, lower: 0.7, upper: 0.85 }),
        change: aDifference({ untested: "no-earlier-period" }),
      }),
    ];
    expect(first({ headline })).toBe(
      "78% of our reviews give 4–5 stars (70–85) in Q3 2026; no earlier period to compare with.",
    );
  });

  it("says of its own source alone that it has no dates: other files may have them", () => {
    const { sources } = anAnswer();
    const undated = { ...sources, crm: { ...sources.crm, state: "used", dates: "none" } } as const;
    const selections = aHeadline("new-patients", {
      now: aFigure({ metric: "selections", unit: "count", value: 3561, lower: 3445, upper: 3680 }),
      change: aDifference({ untested: "no-earlier-period" }),
    });
    expect(first({ headline: [selections], sources: undated })).toMatch(
      / in CRM files without dates; no earlier period to compare with\.$/,
    );
  });

  it("does not call all selections new patients because the survey tells new from returning", () => {
    const { coverage } = anAnswer();
    const told = { ...coverage, values: { patient_type: [{ value: "new", rows: 300 }] } };
    const now = aFigure({ metric: "selections", unit: "count", value: 716, lower: 664, upper: 770 });
    const change = aDifference({ value: 90, lower: 40, upper: 140, mark: "up", adjustedP: 0.01 });
    const selections = aHeadline("new-patients", { now, change });
    expect(first({ coverage: told, headline: [selections] })).toMatch(/^716 patients chose us/);
    expect(second({ headline: [aHeadline("preference"), selections] })).toMatch(/selections rose to 716/);
  });

  it("says what would help when nothing answers the filter", () => {
    expect(first({ headline: [] })).toMatch(/Widen it, or drop a file/);
  });

  it("asks for patients' files, not for a wider filter, when none of the files tells of patients", () => {
    const absent = { state: "absent", lacks: [], dates: "none" } as const;
    const sources = { crm: absent, survey: absent, review: absent };
    expect(first({ headline: [], sources })).toMatch(/^Nothing here tells of your patients yet: drop a survey/);
    expect(second({ headline: [], sources })).toMatch(/stands under “Sources and quality”/);
  });
});

describe("the second sentence", () => {
  const drivers = [
    aDriver("expertise", { says: cell(0.46, band(1, 3)), moves: cell(0.15, band(2, 4)) }),
    aDriver("reputation", { says: cell(0.43, band(1, 4)), moves: cell(0.04, band(6, 10)) }),
    aDriver("safety", { says: cell(0.41, band(1, 4)), moves: cell(0.09, band(3, 9)) }),
    aDriver("access", {
      says: cell(0.18, band(6, 8)),
      moves: cell(0.2, band(1, 3)),
      gap: {
        rival: "Northgate",
        rivalFigure: aFigure({ unit: "score", value: 70 }),
        difference: aDifference({ value: -8, lower: -12, upper: -4, mark: "down" }),
      },
    }),
  ];

  it("sets what people say beside what goes with choice, and never says cause", () => {
    const text = second({ drivers });
    expect(text).toBe(
      "Patients name expertise, reputation and safety; what goes most with choosing us is access (1st–3rd of 4), where we trail Northgate by 8 pts.",
    );
    expect(text).not.toMatch(/drive|cause|because of|moves/);
  });

  it("names each other figure that moved, with its interval and points", () => {
    const headline = [
      aHeadline("preference"),
      aHeadline("reviews", {
        now: aFigure({ metric: "reviews", value: 0.71, lower: 0.68, upper: 0.74 }),
        change: aDifference({ value: -0.06, lower: -0.1, upper: -0.02, mark: "down", adjustedP: 0.01 }),
      }),
    ];
    expect(second({ headline })).toBe("One other figure moved: reviews at 4–5 stars fell to 71% (68–74), down 6 pts. ");
  });

  it("is silent about moves when the model is refused", () => {
    expect(second({ drivers, moves: { ...anAnswer().moves, state: "too-few" } })).not.toMatch(/choosing us/);
  });
});
