import { describe, expect, it } from "vitest";
import type { Answer, Trend } from "../../src/domain/answer.ts";
import type { Arrival } from "../../src/domain/arrival.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { monthOf } from "../../src/domain/period.ts";
import { agreementLede, preferenceLede, quadrantLede, saidMost } from "../../src/story/ledes.ts";
import { arrivalsLede, arrivalsNote, toneLede, trendLede } from "../../src/story/ledesBelow.ts";
import { aDifference, aDriver, aFigure, anAnswer, cell } from "../support/answer.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

const drivers = [aDriver("access"), aDriver("team"), aDriver("cost")];
const { agreement, arrivals } = anAnswer();

describe("the sentence over the driver matrix", () => {
  it("says how far the kinds agree and how many drivers they set apart", () => {
    const four = {
      ...agreement,
      w: 0.376,
      p: 0.1,
      word: "disagree" as const,
      kinds: ["says", "moves", "writes", "does"] as const,
      hidden: ["access", "team"],
      claimed: ["cost"],
    };
    expect(sentenceText(agreementLede({ agreement: four, drivers, settled: true }))).toBe(
      "Four kinds of evidence, one list. They disagree (Kendall W .38, which chance alone could give): two drivers go with choice more than people say, one less.",
    );
    expect(
      sentenceText(agreementLede({ agreement: { ...four, hidden: ["access"], claimed: [] }, drivers, settled: true })),
    ).toMatch(/: one driver goes with choice more than people say\.$/);
    expect(
      sentenceText(agreementLede({ agreement: { ...four, p: 0.05, hidden: [], claimed: [] }, drivers, settled: true })),
    ).toMatch(/\(Kendall W \.38\)\.$/);
  });

  it("claims no agreement of one kind, and no evidence where there is none", () => {
    expect(sentenceText(agreementLede({ agreement: { ...agreement, kinds: ["says"] }, drivers, settled: true }))).toBe(
      "One kind of evidence, one list of 3 drivers; with a second, the page tells how far they agree.",
    );
    expect(sentenceText(agreementLede({ agreement, drivers, settled: true }))).toBe(
      "No kind of evidence has anything to show here.",
    );
  });

  it("compares two kinds by rho, and names a third that ranks nothing", () => {
    const two = {
      ...agreement,
      kinds: ["says", "moves", "does"] as const,
      spearman: 0.62,
      constant: ["does"] as const,
    };
    expect(sentenceText(agreementLede({ agreement: two, drivers, settled: true }))).toBe(
      "Three kinds of evidence, one list of 3 drivers. Between “says” and “moves” the order agrees by Spearman’s rho .62; 1 is the same order. Of the drivers that all kinds rank, “does” puts none above another.",
    );
  });
});

describe("the sentence over importance and performance", () => {
  it("names what is certain to concentrate on and counts what is too close to call", () => {
    const placed = [aDriver("access", { quadrant: "concentrate" }), aDriver("team", { quadrant: "uncertain" })];
    expect(sentenceText(quadrantLede({ drivers: placed }))).toBe(
      "Concentrate on access; one too close to call (hollow).",
    );
    expect(sentenceText(quadrantLede({ drivers: [aDriver("team", { quadrant: "keep-up" })] }))).toBe(
      "None certain to concentrate on.",
    );
  });
});

describe("the sentence over the trend", () => {
  const point = (value: number | null) => ({
    period: { from: 1, to: 1 },
    figure: aFigure({ value }),
    smoothed: null,
    complete: true,
    noiseLower: null,
    noiseUpper: null,
    flagged: false,
  });
  const trend: Trend = { metric: "nps", bucket: "month", points: [point(1)], baseline: null, shift: null };
  const baseline = { value: 30, period: { from: 1, to: 8 } };

  it("speaks of a shift only against a baseline, and calls it possible", () => {
    const june = { from: monthOf(2026, 6), to: monthOf(2026, 6) };
    const july = { from: monthOf(2026, 7), to: monthOf(2026, 7) };
    const shift = { startsAt: june, signalledAt: july, direction: "down" as const };
    expect(sentenceText(trendLede({ ...trend, baseline, shift }))).toBe(
      "Possible shift, starts about Jun 2026; signalled in Jul 2026.",
    );
    expect(sentenceText(trendLede({ ...trend, baseline }))).toMatch(/^No shift/);
    expect(sentenceText(trendLede(trend))).toMatch(/^Fewer than eight complete months/);
    const points = Array.from({ length: 24 }, () => point(1));
    expect(sentenceText(trendLede({ ...trend, points }))).toMatch(
      /^Fewer than 30 effective answers, .* in one of the first eight months: /,
    );
    expect(sentenceText(trendLede({ ...trend, points: [point(null)] }))).toBe(
      "No month here has answers that a line could follow.",
    );
  });
});

describe("the sentence over what patients write", () => {
  it("names each tone that changed, that none did, or how many texts a tone needs", () => {
    const tone = aFigure({ unit: "net", value: -20 });
    const changed = aDriver("access", { tone, toneChange: aDifference({ value: -22, mark: "down" }) });
    expect(sentenceText(toneLede({ drivers: [changed, aDriver("team", { tone })] }))).toBe(
      "Net tone by driver. Changed: access (\u221222).",
    );
    expect(sentenceText(toneLede({ drivers: [aDriver("team", { tone })] }))).toMatch(/No tone changed detectably/);
    expect(sentenceText(toneLede({ drivers }))).toBe(
      "Net tone needs 30 texts that mention a driver; none has as many here.",
    );
  });
});

describe("the sentences about arrivals", () => {
  const row = (source: Arrival["source"], value: number, mark: "up" | null): Arrival => ({
    source,
    share: aFigure(),
    conversion: aFigure({ value }),
    lift: aDifference({ mark }),
    contrast: null,
  });
  const turned = {
    crude: { value: -0.05, lower: -0.09, upper: -0.01 },
    ratio: { value: 0.8, lower: 0.7, upper: 0.9, isAdjusted: false },
    index: 90,
    strata: 12,
    droppedStrata: 1,
    isMixEffect: true,
  };
  const mixed = { ...row("event", 0.4, "up"), lift: aDifference({ value: 0.03, mark: "up" }), contrast: turned };

  it("name the source that books most often, only when it does after correction", () => {
    const conversion = aFigure({ value: 0.5 });
    const rows = [row("search and maps", 0.9, null), row("physician referral", 0.8, "up"), row("event", 0.7, "up")];
    expect(sentenceText(arrivalsLede({ ...arrivals, conversion, rows }))).toBe(
      "“Physician referral” books more often than the rest, like for like: of its leads 80% book, against 50% of all.",
    );
    expect(sentenceText(arrivalsLede({ ...arrivals, conversion, rows: rows.slice(0, 1) }))).toBe(
      "No source books detectably more often than the rest (50% in all).",
    );
    expect(sentenceText(arrivalsLede(arrivals))).toBe(
      "Share of selections by how they came; how many book is not decided yet.",
    );
  });

  it("tell both differences of a source that the mix turns round, and do not name it the one that books most", () => {
    const given = { ...arrivals, conversion: aFigure({ value: 0.5 }), rows: [mixed] };
    expect(sentenceText(arrivalsNote(given))).toBe(
      "Mix effect: event books −5 pts against the rest in all, but +3 pts within the same service line and quarter. Different people come by different ways.",
    );
    expect(sentenceText(arrivalsLede(given))).toMatch(/^No source books detectably more often/);
    const slight = { ...mixed, lift: aDifference({ value: 0.002 }) };
    expect(sentenceText(arrivalsNote({ ...arrivals, rows: [slight] }))).toBe(
      "Different people come by different ways.",
    );
  });

  it("tell the trend of booking over named quarters, and none that was not tested", () => {
    const cohorts = [2, 3].map((quarter) => ({
      period: { from: 24_300 + 3 * quarter, to: 24_302 + 3 * quarter },
      figure: aFigure(),
    }));
    const withSlope = (given: Parameters<typeof aDifference>[0]) =>
      sentenceText(arrivalsNote({ ...arrivals, trend: { cohorts, slope: aDifference(given) } }));
    expect(withSlope({ value: 0.012, mark: "up" })).toMatch(
      /^Booking changes by \+1\.2 pts a quarter over the leads of Q3 2025 to Q4 2025\. /,
    );
    expect(withSlope({ value: 0.012, mark: null })).toMatch(/^No trend in booking is detectable/);
    expect(withSlope({ untested: "withheld" })).toBe("Different people come by different ways.");
  });

  it("count what has no known source and what is too young, and always say who uses them differs", () => {
    expect(sentenceText(arrivalsNote({ ...arrivals, selections: 4_000, unknownSource: 1_000, immature: 1_341 }))).toBe(
      "1,000 of 4,000 selections (25%) have no known source and are not in these shares. 1,341 leads younger than 90 days are left out of booking. Different people come by different ways.",
    );
    expect(sentenceText(arrivalsNote(arrivals))).toBe("Different people come by different ways.");
    expect(sentenceText(arrivalsNote({ ...arrivals, immature: 20, lastMatureMonth: 24_317 }))).toBe(
      "20 leads younger than 90 days are left out of booking, which is of leads up to Jun 2026. Different people come by different ways.",
    );
  });
});

it("the drivers said most are rated ones, three at most", () => {
  const said = [
    aDriver("gate", { role: "gate", says: cell(0.9, null) }),
    ...[0.2, 0.4, 0.3, 0.1].map((share, i) => aDriver(`driver${String(i)}`, { says: cell(share, null) })),
    aDriver("silent"),
  ];
  expect(saidMost({ drivers: said })).toEqual(["Driver1", "Driver2", "Driver0"]);
});

describe("the sentence above the funnel", () => {
  const said = (funnel: Answer["funnel"]) => sentenceText(preferenceLede({ funnel })).trim();
  const [own, ...rivals] = workedExample.funnel;
  const [northgate, ...others] = rivals;
  const tested = (mark: "up" | "down" | null, value: number) =>
    said([
      own!,
      {
        ...northgate!,
        stages: { ...northgate!.stages, prefer: { ...northgate!.stages.prefer, value } },
        againstOwn: { ...northgate!.againstOwn, prefer: { ...northgate!.againstOwn.prefer!, mark } },
      },
      ...others,
    ]);

  it("sets us beside the rival preferred most, and says when the two cannot be told apart", () => {
    expect(said(workedExample.funnel)).toBe("30% prefer Riverside Health, 26% Northgate Medical: too close to call.");
    expect(tested("down", 0.2)).toBe(
      "30% prefer Riverside Health, more than the 20% who prefer Northgate Medical, the next.",
    );
    expect(tested("up", 0.41)).toBe("41% prefer Northgate Medical, more than the 30% who prefer Riverside Health.");
  });

  it("explains each share", () => {
    const figures = preferenceLede(workedExample).flatMap(({ figure }) => figure ?? []);
    expect(figures).toEqual([own!.stages.prefer, northgate!.stages.prefer]);
  });

  it("is silent where the two were not compared, or nobody is left to compare", () => {
    expect(said([own!])).toBe("");
    const untested = { ...northgate!.againstOwn.prefer!, untested: "too-few" as const };
    expect(said([own!, { ...northgate!, againstOwn: { ...northgate!.againstOwn, prefer: untested } }])).toBe("");
    const withheld = { ...own!.stages.prefer, value: null, status: "suppressed" as const };
    expect(said([{ ...own!, stages: { ...own!.stages, prefer: withheld } }, northgate!])).toBe("");
  });
});
