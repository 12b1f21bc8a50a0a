import { describe, expect, it } from "vitest";
import type { Answer, MovesModel, Trend } from "../../src/domain/answer.ts";
import type { Arrival } from "../../src/domain/arrival.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import type { WhatIfRefusal } from "../../src/domain/whatIf.ts";
import { funnelAbsence, gatedColumns, movesAbsence, quadrantAbsence, withheldKinds } from "../../src/story/absences.ts";
import { toneAbsence, voiceAbsence } from "../../src/story/absencesBelow.ts";
import { cautionSentence } from "../../src/story/cautionSentence.ts";
import { changeSentence } from "../../src/story/changeSentence.ts";
import { figureBase } from "../../src/story/figureBase.ts";
import { agreementLede } from "../../src/story/ledes.ts";
import { arrivalsLede, toneLede, trendLede } from "../../src/story/ledesBelow.ts";
import { whatIfLine } from "../../src/story/whatIfLine.ts";
import { weightingInBrief } from "#words/weighting.ts";
import { aDifference, aDriver, aFigure, aHeadline, anAnswer, cell, noAgreement } from "../support/answer.ts";

const answer = anAnswer();
const nothing = { value: null, lower: null, upper: null } as const;
const suppressed = aFigure({ ...nothing, n: 0, nEffective: 0, status: "suppressed" });
const none = aFigure({ ...nothing, n: 0, nEffective: 0, status: "no-data" });
const low = aFigure({ n: 41, nEffective: 29, status: "low-base" });
const tooFew = aDifference({ ...nothing, adjustedP: null, untested: "too-few" });

const figure = (now: Figure, change = tooFew) => {
  const headline = aHeadline("preference", { now, change });
  return [sentenceText(changeSentence(headline, answer.against)), figureBase(headline, answer)];
};
const moves = (given: Partial<MovesModel>) => {
  const gated = { ...answer, moves: { ...answer.moves, ...given }, cuts: null };
  const column = gatedColumns(gated).moves?.text;
  expect(quadrantAbsence(gated)).toBe(column); // one reason, wherever it is asked for
  return [column ?? ""];
};
const agreement = (given: Partial<Answer["agreement"]>, settled = true) => [
  sentenceText(agreementLede({ agreement: { ...noAgreement, ...given }, drivers: answer.drivers, settled })),
];
const matrix = (says: Figure) => [
  sentenceText(
    agreementLede({
      agreement: noAgreement,
      drivers: [aDriver("access", { says: { figure: says, rank: null } })],
      settled: true,
    }),
  ),
];
const trend = (values: readonly Figure[], given: Partial<Trend> = {}) => [
  sentenceText(
    trendLede({
      metric: "preference",
      bucket: "quarter",
      points: values.map((each, place) => ({
        period: { from: place, to: place },
        figure: each,
        smoothed: null,
        complete: true,
        noiseLower: null,
        noiseUpper: null,
        flagged: false,
      })),
      baseline: null,
      shift: null,
      ...given,
    }),
  ),
];
const whatIf = (why: WhatIfRefusal, given: Parameters<typeof aDriver>[1] = {}) => [
  sentenceText(
    whatIfLine({ ...answer, whatIf: [{ driver: "access", state: "refused", why }] }, aDriver("access", given)) ?? [],
  ),
];
const arrivals = (share: Figure, conversion: Figure) => {
  const row: Arrival = { source: "social", share, conversion, lift: tooFew, contrast: null };
  return [sentenceText(arrivalsLede({ ...answer.arrivals, rows: [row], conversion }))];
};
const tone = (given: Figure) => {
  const drivers = [aDriver("access", { tone: given, writes: cell(0.2, null) })];
  const read = { ...answer, drivers, voice: { ...answer.voice, texts: 60, reviews: 60 } };
  const gate = voiceAbsence(read) ?? toneAbsence(read);
  return [gate ?? sentenceText(toneLede(read))];
};
const funnel = (given: Figure) => {
  const stages = { aware: given, consider: given, prefer: given, use: given };
  const conversions = { "aware-consider": given, "consider-prefer": given };
  const row = {
    brand: "Riverside Health",
    role: "own",
    stages,
    conversions,
    useWithoutPreference: given,
    againstOwn: {},
  };
  return [funnelAbsence({ ...answer, funnel: [row as Answer["funnel"][number]] }) ?? ""];
};
const caution = (given: Parameters<typeof aDriver>[1]) => [
  cautionSentence({ drivers: [aDriver("access", given)] }) ?? "",
];
const refused = (problem: Extract<Answer["weighting"], { state: "refused" }>["problem"]) => [
  weightingInBrief({ state: "refused", given: "none", margins: [{ attribute: "gender", groups: [] }], problem }),
];
const wave = { label: "Q2 wave", quarters: null };

/** A state below a gate, all that its place says, and what the one sentence that explains it must name. */
const states: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["a figure without data", figure(none), /no answers under this filter/],
  ["a withheld figure", figure(suppressed), /withheld here and in every export: a group of 1 to 10/],
  ["a low base", figure(low), /: low base/],
  ["an interval too wide", figure(aFigure({ status: "unreliable" }), aDifference()), /interval too wide/],
  ["a small base", figure(aFigure({ n: 60, nEffective: 60, status: "small-base" }), aDifference()), /: small base/],
  ["a change of too few", figure(low), /too few to test \(needs 30 on both sides\)/],
  ["moves without a survey", moves({ state: "no-survey" }), /needs people who rate us/],
  [
    "moves of too few",
    moves({ state: "too-few", needed: 120, n: 41, nEffective: 29.4 }),
    /needs 120 people .*; 29 here, so 91 more/,
  ],
  ["moves of 1 to 10", moves({ state: "too-few", needed: 100, n: 0, nEffective: 0 }), /fewer than 11 here/],
  ["moves without spread", moves({ state: "too-few", needed: 100, n: 500, nEffective: 500 }), /nothing to tell apart/],
  ["moves that explain little", moves({ state: "explains-little", rSquared: 0.0961 }), /R² \.09; \.10 is needed/],
  ["moves under way", moves({ state: "updating" }), /being worked out/],
  ["an item that repeats the outcome", caution({ warning: "repeats-outcome" }), /access nearly repeats the outcome/],
  [
    "a pair told apart badly",
    caution({ warning: "collinear", together: { label: "Team", r: 0.93 } }),
    /access and team go together \(r \.93\)/,
  ],
  [
    "an item left out for its twin",
    caution({ warning: "collinear", together: { label: "Team", r: null } }),
    /access repeats team/,
  ],
  ["a matrix without evidence", matrix(none), /No kind of evidence has anything to show here/],
  ["a matrix of withheld cells", matrix(suppressed), /Nothing is ranked below 30 .* withheld in every export/],
  ["a matrix of low bases", matrix(low), /^Nothing is ranked below 30 effective answers\.$/],
  ["one kind of evidence", agreement({ kinds: ["says"] }), /with a second, the page tells how far they agree/],
  [
    "too few drivers for agreement",
    agreement({ kinds: ["says", "moves", "does"] }),
    /Fewer than five drivers are ranked by every kind/,
  ],
  ["agreement under way", agreement({ kinds: ["says", "moves"] }, false), /being worked out/],
  ["two kinds that rank", agreement({ kinds: ["says", "moves"], spearman: 0.5 }), /agrees by Spearman’s rho \.50/],
  ["a trend of few periods", trend([aFigure(), aFigure()]), /Fewer than eight complete quarters/],
  ["a trend of low periods", trend(Array.from({ length: 9 }, () => low)), /Fewer than 30 effective answers/],
  ["a trend withheld throughout", trend([suppressed, suppressed]), /Every quarter here is withheld/],
  ["a what-if of too few", whatIf("too-few"), /too few people rated us on every driver/],
  ["a what-if of a weak model", whatIf("explains-little"), /explain too little of the outcome/],
  ["a what-if of an average driver", whatIf("average"), /has no interval|may be average/],
  ["a what-if at the end of the scale", whatIf("no-room"), /end of what was seen/],
  [
    "a what-if of a driver like others",
    whatIf("warned", { warning: "collinear" }),
    /cannot be told from that of other/,
  ],
  [
    "a what-if of a driver all rate alike",
    whatIf("warned", { warning: "no-spread" }),
    /everybody gives it the same rating/,
  ],
  ["a what-if of a reversed item", whatIf("warned", { warning: "reverse-coded" }), /its coding is to be checked/],
  ["arrivals below 30 leads", arrivals(aFigure(), low), /Too few leads are decided .*: 30 are needed on both sides/],
  ["arrivals withheld", arrivals(suppressed, suppressed), /Every way of arrival here is withheld/],
  ["arrivals nobody decided", arrivals(aFigure(), none), /how many book is not decided yet/],
  ["tone of few mentions", tone(low), /Net tone needs 30 texts that mention a driver/],
  ["a funnel withheld", funnel(suppressed), /Every share here is of a group of 1 to 10/],
  ["a funnel nobody was asked", funnel(none), /the survey has no such column/],
  [
    "raking to an empty category",
    refused({ kind: "empty", attribute: "gender", categories: ["x"], wave }),
    /no answers in “x”/,
  ],
  ["raking a small wave", refused({ kind: "small-wave", wave }), /Q2 wave has fewer than 30 answers/],
  ["raking to a wrong sum", refused({ kind: "sum", attribute: "gender", sum: 97 }), /add to 97%?.*not to 100%/],
];

const jargon = /\b(n_?eff|null|NaN|undefined|LMG|Shapley|p-value|Wilson|bootstrap|heterosked|VIF|suppress)/i;

describe("what is below a gate", () => {
  it.each(states)("is explained by one sentence: %s", (_, said, missing) => {
    const explaining = said.filter((text) => missing.test(text));
    expect(explaining, said.join(" / ")).toHaveLength(1);
    expect(said.filter((text) => jargon.test(text))).toEqual([]);
  });

  it("is explained once where a source is missing", () => {
    const absent = {
      ...answer,
      sources: { ...answer.sources, survey: { ...answer.sources.survey, state: "absent" as const } },
    };
    const gated = { ...absent, moves: { ...answer.moves, state: "no-survey" as const }, cuts: null };
    expect(movesAbsence(gated)).toMatch(/^No survey file here\./);
    expect(quadrantAbsence(gated)).toBe(movesAbsence(gated));
  });

  it("is no absence of data where it is withheld", () => {
    expect(withheldKinds({ drivers: [aDriver("access", { says: { figure: suppressed, rank: null } })] })).toEqual([
      "says",
    ]);
  });
});

describe("above its gates", () => {
  it("nothing is explained away", () => {
    expect(movesAbsence(answer)).toBeNull();
    expect(cautionSentence(answer)).toBeNull();
  });
});
