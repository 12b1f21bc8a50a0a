import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, Request } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import type { TableName } from "../../src/domain/table.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer, settle } from "../../src/instant/answer.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { answerHere } from "../../src/instant/answerHere.ts";
import { instantOf, rebuild, type Rows } from "../support/model.ts";
import { respondent, reviewed, selected, times } from "../support/metrics.ts";
import { changeSentence } from "../../src/story/changeSentence.ts";
import { aFigure } from "../support/answer.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
let surveyed: InstantData;
beforeAll(async () => {
  engine = await emptyEngine();
  surveyed = await dataOf(survey);
});

const request: Request = { filter: noFilter, outcome: null };
const sources = [
  "response",
  "brand_rating",
  "driver_rating",
  "driver_importance",
  "selection_event",
  "selection_reason",
  "review",
  "mention",
] as const;

/** The answer over only these rows. */
async function dataOf(rows: Readonly<Partial<Record<TableName, Rows>>>) {
  await rebuild(engine, syntheticModel, { ...Object.fromEntries(sources.map((table) => [table, []])), ...rows });
  return instantOf(engine, syntheticModel);
}

const headline = ({ headline: figures }: Answer, metric: string) => figures.find((figure) => figure.metric === metric);
const september = { responded_on: "2026-09-30" };
const june = { responded_on: "2026-06-15" };

/** 200 people in each of two quarters; ratings of access and cost, of which access alone goes with choice. */
const survey = {
  response: times(400, (i) =>
    respondent(i, {
      ...(i < 200 ? september : june),
      choose_own: ((i * 7) % 11) * 10,
      location: i % 4 === 0 ? "East" : "West",
    }),
  ),
  brand_rating: times(400, (i) => ({
    row_id: i,
    brand_label: "Own",
    aided: 1,
    consider: i % 2,
    prefer: i % 5 === 0 ? 1 : 0,
    recommend: 9 - (i % 4),
  })),
  driver_rating: times(400, (i) => [
    { row_id: i, brand_label: "Own", driver: "access", rating: ((i * 7) % 11) * 8 + (i % 3) },
    { row_id: i, brand_label: "Own", driver: "cost", rating: (i * 13) % 101 },
    { row_id: i, brand_label: "Rival", driver: "cost", rating: ((i * 13) % 101) / 2 + 50 },
  ]).flat(),
  driver_importance: times(400, (i) => [
    { row_id: i, driver: "access", cited: i % 5 === 0 ? 1 : 0 },
    { row_id: i, driver: "cost", cited: i % 2 },
  ]).flat(),
};

describe("an answer", () => {
  it("describes the last complete quarter against the one before", () => {
    const given = answer(surveyed, request);
    expect(given.period).toEqual({ from: monthOf(2026, 7), to: monthOf(2026, 9) });
    expect(given.against).toEqual({ from: monthOf(2026, 4), to: monthOf(2026, 6) });
    const preference = headline(given, "preference");
    expect(preference?.now).toMatchObject({ value: 0.2, n: 200, status: "ok" });
    expect(preference?.before).toMatchObject({ value: 0.2, n: 200 });
    expect(preference?.change).toMatchObject({ value: 0, mark: null, untested: null });
    expect(preference?.change.minimumDetectable).toBeCloseTo(2.8016 * Math.sqrt(0.2 * 0.8 * 0.01), 4);
    expect(headline(given, "new-patients")?.now.status).toBe("no-data");
    expect(headline(given, "nps")?.parts?.promoters).toBeCloseTo(0.25, 9);
  });

  it("says at once what goes with choice, and how surely once settled", () => {
    const data = surveyed;
    const heard: number[] = [];
    const [quick, whole] = [answer(data, request), settle(data, request, (done) => heard.push(done))];
    const access = (given: Answer) => given.drivers.find(({ driver }) => driver === "access");
    expect(quick).toMatchObject({
      settled: false,
      moves: { outcome: "choose", state: "shown", n: 200, missing: "listwise" },
    });
    expect(access(quick)?.moves).toMatchObject({ rank: null, figure: { lower: null, upper: null } });
    expect(access(whole)?.moves.figure.value).toBe(access(quick)?.moves.figure.value);
    expect(access(whole)?.moves.figure.value).toBeGreaterThan(0.95);
    expect(access(whole)?.moves.rank).toEqual({ rank: 1, best: 1, worst: 1 });
    expect(access(whole)?.says.rank).toEqual({ rank: 2, best: 2, worst: 2 });
    expect(access(whole)?.disagreement).toBe("hidden");
    expect(whole.agreement).toMatchObject({ hidden: ["access"], claimed: ["cost"] });
    expect(whole.moves.rSquaredLower).toBeLessThan(whole.moves.rSquared ?? 0);
    expect(heard.length).toBeGreaterThan(10);
    expect(heard.every((done, i) => done > (heard[i - 1] ?? 0) && done <= 1)).toBe(true);
  });

  it("sets us against the best rival over the people who rated both", () => {
    const cost = answer(surveyed, request).drivers.find(({ driver }) => driver === "cost");
    expect(cost?.gap).toMatchObject({ rival: "Rival", difference: { mark: "down", untested: null } });
    expect(cost?.gap?.difference.value).toBeCloseTo(
      (cost?.performance.value ?? 0) - (cost?.gap?.rivalFigure.value ?? 0),
      9,
    );
  });

  it("uses EM once settled when many answers are missing", async () => {
    const holes = survey.driver_rating.filter(({ row_id, driver }) => driver !== "cost" || row_id % 5 !== 0);
    const data = await dataOf({ ...survey, driver_rating: holes });
    expect(answer(data, request).moves).toMatchObject({ missing: "listwise", completeCases: 160, n: 160 });
    const { moves } = settle(data, request);
    expect(moves).toMatchObject({ missing: "em", completeCases: 160, n: 200 });
    expect(moves.rSquaredLower).not.toBeNull();
  });

  it("leaves out a driver that repeats another, and names the one that stays", async () => {
    const access = survey.driver_rating.filter(({ driver }) => driver === "access");
    const repeated = [...survey.driver_rating, ...access.map((row) => ({ ...row, driver: "team" }))];
    const { moves, drivers } = answer(await dataOf({ ...survey, driver_rating: repeated }), request);
    expect(moves.dropped).toEqual([{ driver: "team", why: "collinear", repeats: "access" }]);
    const label = drivers.find(({ driver }) => driver === "access")?.label;
    expect(drivers.find(({ driver }) => driver === "team")?.together).toEqual({ label, r: null });
    expect(drivers.find(({ driver }) => driver === "cost")?.together).toBeNull();
  });

  it("does not explain an outcome that 40 people gave by the ratings of 200", async () => {
    const response = survey.response.map((row, i) => (i % 5 === 0 ? row : { ...row, choose_own: null }));
    const data = await dataOf({ ...survey, response });
    expect(settle(data, { ...request, outcome: "choose" }).moves).toMatchObject({ state: "too-few", n: 40 });
  });

  it("explains another outcome when asked", () => {
    const { moves } = answer(surveyed, { ...request, outcome: "prefer" });
    expect(moves).toMatchObject({ outcome: "prefer", available: ["choose", "recommend", "prefer"] });
  });
});

describe("with one source only", () => {
  it("answers from reviews alone, and says that nothing was asked", async () => {
    const rows = {
      review: times(60, (i) => reviewed(i, { stars: i < 45 ? 5 : 1, posted_on: "2026-09-30" })),
      mention: times(35, (i) => ({ row_id: i + 20, driver: "access", phrase: "appointment" })),
    };
    const given = settle(await dataOf(rows), request);
    expect(given.sources).toMatchObject({
      survey: { state: "absent" },
      crm: { state: "absent" },
      review: { state: "used" },
    });
    expect(given.moves.state).toBe("no-survey");
    expect(given.funnel).toEqual([]);
    expect(headline(given, "reviews")?.now).toMatchObject({ value: 0.75, n: 60 });
    const access = given.drivers.find(({ driver }) => driver === "access");
    expect(access?.writes.figure).toMatchObject({ value: 35 / 60, n: 60 });
    expect(access?.tone.value).toBeCloseTo((100 * (25 - 10)) / 35, 9);
    expect(access?.phrases).toEqual([{ phrase: "appointment", count: 35 }]);
    expect(given.voice).toMatchObject({ texts: 60, reviews: 60 });
  });

  it("answers from a CRM without dates as one undated population", async () => {
    const rows = {
      selection_event: times(50, (i) => selected(i, { created_on: null, decided_on: null, source: "event" })),
    };
    const given = answer(await dataOf(rows), request);
    expect(given).toMatchObject({ period: null, against: null });
    expect(headline(given, "new-patients")).toMatchObject({ now: { metric: "selections", value: 50 }, before: null });
    expect(given.arrivals.rows[0]).toMatchObject({ source: "event", share: { value: 1 } });
  });

  it("has nothing to say about nothing, and says so everywhere", async () => {
    const given = settle(await dataOf({}), request);
    expect(given.headline.map(({ now }) => now.status)).toEqual(Array.from({ length: 5 }, () => "no-data"));
    expect(given.market).toBeNull();
  });
});

describe("the change in new patients", () => {
  const dated = (first: number, count: number, day: string) =>
    times(count, (i) => selected(first + i, { created_on: day, decided_on: day }));
  const inQuarters = [...dated(0, 60, "2026-04-01"), ...dated(60, 60, "2026-06-30"), ...dated(120, 60, "2026-07-01")];
  const changeOf = async (rows: Rows, period: Answer["period"], against: Request["filter"]["against"] = "before") =>
    headline(
      answer(await dataOf({ ...survey, selection_event: rows }), {
        ...request,
        filter: { ...noFilter, period, against },
      }),
      "new-patients",
    )?.change;
  const third = { from: monthOf(2026, 7), to: monthOf(2026, 9) };

  it("is tested when the CRM covers both periods", async () => {
    const rows = [...inQuarters, ...dated(180, 60, "2026-09-30")];
    expect(await changeOf(rows, third)).toMatchObject({ value: 0, untested: null });
  });

  it("is not read off a quarter that the CRM has not reached the end of, though other files have", async () => {
    expect(await changeOf(inQuarters, third)).toMatchObject({ value: null, mark: null, untested: "unfinished" });
  });

  it("is not read off a quarter whose last month the CRM only began, though other files reach its end", async () => {
    const rows = [...inQuarters, ...dated(180, 20, "2026-09-04")];
    const later = { ...survey, selection_event: rows };
    const given = answer(await dataOf(later), { ...request, filter: { ...noFilter, period: third } });
    expect(given.coverage).toMatchObject({ lastComplete: monthOf(2026, 9) });
    expect(headline(given, "new-patients")?.change).toMatchObject({ value: null, untested: "unfinished" });
    const patients = given.trends.find(({ metric }) => metric === "new-patients");
    expect(patients?.points.at(-1)).toMatchObject({ complete: false, smoothed: null });
  });

  it("is not read off a month still running", async () => {
    const rows = [...inQuarters, ...dated(180, 60, "2026-09-30"), ...dated(240, 12, "2026-10-02")];
    const running = { from: monthOf(2026, 10), to: monthOf(2026, 12) };
    expect(await changeOf(rows, running)).toMatchObject({ value: null, untested: "unfinished" });
  });

  it("is not read off a period that began before the CRM did", async () => {
    const rows = [...inQuarters.slice(60), ...dated(180, 60, "2026-09-30")];
    expect(await changeOf(rows, third)).toMatchObject({ value: null, untested: "no-earlier-period" });
  });

  it("is not read off periods that share months", async () => {
    const rows = [...inQuarters, ...dated(180, 60, "2026-09-30")];
    const sharing = { from: monthOf(2026, 6), to: monthOf(2026, 8) };
    expect(await changeOf(rows, third, sharing)).toMatchObject({ value: null, untested: "no-earlier-period" });
  });
});

describe("how patients arrive", () => {
  const from = (first: number, count: number, source: string | null) =>
    times(count, (i) => selected(first + i, { source, created_on: "2026-07-01", decided_on: "2026-09-30" }));
  const arrivalsOf = async (rows: Rows) => answer(await dataOf({ selection_event: rows }), request).arrivals;

  it("withholds a second share where one alone could be subtracted from the base", async () => {
    const rows = [...from(0, 60, "event"), ...from(60, 20, "employer"), ...from(80, 6, "social")];
    const shares = (await arrivalsOf(rows)).rows.map(({ source, share }) => [source, share.status, share.value]);
    expect(shares).toEqual([
      ["event", "small-base", 60 / 86],
      ["employer", "suppressed", null],
      ["social", "suppressed", null],
    ]);
  });

  it("shows a signal where its sources, one of them small, are withheld one by one", async () => {
    const signalOf = async (reviewSite: number) => {
      const rows = [
        ...from(0, 60, "event"),
        ...from(60, 40, "friend or family"),
        ...from(100, reviewSite, "review site"),
      ];
      const { drivers, arrivals } = answer(await dataOf({ selection_event: rows }), request);
      withheld = arrivals.rows.filter(({ share }) => share.status === "suppressed").map(({ source }) => source);
      return drivers.find(({ driver }) => driver === "word-of-mouth")?.does.figure;
    };
    let withheld: readonly string[] = [];
    expect((await signalOf(5))?.value).toBeCloseTo(45 / 105, 9);
    expect(withheld).toEqual(["friend or family", "review site"]);
    expect(await signalOf(20)).toMatchObject({ value: 0.5 });
    expect(await signalOf(0)).toMatchObject({ value: 0.4 });
  });

  it("tells no count of one to ten, nor one that yields it", async () => {
    const rows = [...from(0, 60, "event"), ...from(60, 4, null)];
    expect(await arrivalsOf(rows)).toMatchObject({ selections: 0, unknownSource: 0 });
    expect(await arrivalsOf([...rows, ...from(64, 10, null)])).toMatchObject({ selections: 74, unknownSource: 14 });
    const young = times(5, (i) => selected(100 + i, { created_on: "2026-12-30", decided_on: null, state: "open" }));
    expect((await arrivalsOf([...rows, ...young])).immature).toBe(0);
  });
});

describe("a source that ends before the period does", () => {
  it("is not compared, and says to which month it is complete", async () => {
    const review = times(80, (i) =>
      reviewed(i, { stars: i % 2 === 0 ? 5 : 1, posted_on: i < 40 ? "2026-08-20" : "2026-06-30" }),
    );
    const change = headline(answer(await dataOf({ ...survey, review }), request), "reviews")?.change;
    expect(change).toMatchObject({ value: null, mark: null, untested: "unfinished", reaches: monthOf(2026, 7) });
    expect(change && changeSentence({ now: aFigure(), change }, null)).toEqual([
      { text: "not compared: its data are complete to Jul 2026" },
    ]);
    const whole = [...review, reviewed(80, { stars: 5, posted_on: "2026-09-30" })];
    expect(
      headline(answer(await dataOf({ ...survey, review: whole }), request), "reviews")?.change.untested,
    ).toBeNull();
  });
});

describe("with few people", () => {
  it("withholds 41 people's shares that speak of ten or fewer, and refuses to compare drivers", async () => {
    const few = survey.response.slice(0, 41);
    const given = settle(await dataOf({ ...survey, response: few }), request);
    expect(headline(given, "preference")?.now).toMatchObject({ value: null, status: "suppressed", n: 41 });
    expect(given.moves).toMatchObject({ state: "too-few", needed: 100, n: 41, rSquared: null });
    expect(given.drivers.every(({ moves }) => moves.figure.value === null && moves.rank === null)).toBe(true);
    expect(given.cuts).toBeNull();
  });

  it("tells no base of ten or fewer", async () => {
    const given = settle(await dataOf({ ...survey, response: survey.response.slice(0, 7) }), request);
    expect(headline(given, "preference")?.now).toMatchObject({ value: null, status: "suppressed", n: 0 });
    expect(given.moves.n).toBe(0);
    expect(given.bases.says.n).toBe(0);
  });
});

describe("under a filter", () => {
  it("narrows every source that has the attribute, and leaves out the one that lacks it", async () => {
    const rows = { ...survey, review: times(20, (i) => reviewed(i, { stars: 5, posted_on: "2026-09-30" })) };
    const data = await dataOf(rows);
    const east = answer(data, { ...request, filter: { ...noFilter, keep: { location: ["East"] } } });
    expect(headline(east, "preference")?.now.n).toBe(50);
    expect(headline(east, "reviews")?.now.n).toBe(20);
    const aged = answer(data, { ...request, filter: { ...noFilter, keep: { age_band: ["65+"] } } });
    expect(aged.sources.review).toMatchObject({ state: "lacks-attribute", lacks: ["age_band"] });
    expect(headline(aged, "reviews")?.now.status).toBe("no-data");
  });

  it("says of a source that it has nobody of a value that only another source knows", async () => {
    const response = survey.response.map((row) => ({ ...row, location: "East" }));
    const data = await dataOf({
      ...survey,
      response,
      review: times(20, (i) => reviewed(i, { brand_label: "Own West" })),
    });
    const west = answer(data, { ...request, filter: { ...noFilter, keep: { location: ["West"] } } });
    expect(west.sources.survey).toMatchObject({ state: "lacks-value", lacks: ["location"] });
    expect(west.sources.review.state).toBe("used");
  });

  it("is the same through the client that runs without workers", async () => {
    const data = surveyed;
    const client = answerHere();
    await client.fill(data);
    expect(await client.answer(request)).toEqual(answer(data, request));
    client.close();
  });
});
