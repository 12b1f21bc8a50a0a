import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, DriverEvidence } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer, settle } from "../../src/instant/answer.ts";
import { answerHere } from "../../src/instant/answerHere.ts";
import { compare } from "../../src/instant/compare.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { citingPart, heldBelieving, heldFor, holding, narrowing } from "../../src/instant/held.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { fillHere } from "../../src/state/fillHere.ts";
import { gatedColumns } from "../../src/story/absences.ts";
import { actionsOf } from "../../src/story/actions.ts";
import { sourceAbsence } from "#words/panels.ts";
import { respondent, times } from "../support/metrics.ts";
import { citingOf, instantOf, rebuild } from "../support/model.ts";
import { fillSynthetic, syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
let everybody: InstantData;
let citing: InstantData;

const period = { from: monthOf(2025, 1), to: monthOf(2026, 6) };
const filter = { ...noFilter, period, keep: { cites: ["access"] } };
const asked = { filter, outcome: null };
const driverIn = ({ drivers }: Answer, id: string): DriverEvidence => drivers.find(({ driver }) => driver === id)!;

describe("an answer about those who cite a driver", () => {
  let whole: Answer;
  beforeAll(async () => {
    engine = await emptyEngine();
    await createTables(engine);
    await buildModel(engine, syntheticModel);
    await fillSynthetic(engine, { respondents: 900, leads: 1500, reviews: 1200 });
    everybody = await instantOf(engine, syntheticModel);
    citing = await citingOf(engine, everybody, "access");
    whole = settle(citing, asked);
  });

  it("counts fewer than everybody in every source, and every source is used", () => {
    const before = answer(everybody, { filter: { ...filter, keep: {} }, outcome: null });
    for (const metric of ["preference", "reviews", "new-patients"]) {
      const [now, then] = [whole, before].map((each) => each.headline.find((figure) => figure.metric === metric)!.now);
      expect(now!.n, metric).toBeGreaterThan(30);
      expect(now!.n, metric).toBeLessThan(then!.n);
    }
    expect(Object.values(whole.sources).map(({ state }) => state)).toEqual(["used", "used", "used"]);
    expect(whole.period).toEqual(before.period);
  });

  it("makes no finding of the driver itself: no share, no rank, no disagreement, no action", () => {
    const { says, moves, writes, does, disagreement } = driverIn(whole, "access");
    for (const cell of [says, writes, does])
      expect(cell).toEqual({
        figure: expect.objectContaining({ value: null, status: "no-data" }),
        rank: null,
        everyone: true,
      });
    expect(moves.figure.value).not.toBeNull();
    expect(disagreement).toBeNull();
    expect(actionsOf(whole).map(({ evidence }) => evidence.driver)).not.toContain("access");
    expect([...whole.agreement.hidden, ...whole.agreement.claimed]).not.toContain("access");
    expect(whole.reasons.rows.find(({ driver }) => driver === "access")).toMatchObject({
      everyone: ["chose", "lost"],
      chose: { value: null },
      lost: { value: null },
    });
  });

  it("makes no topic of it, nor a test among the topics: all texts that are kept mention it", () => {
    const drivers = whole.voice.topics.map(({ driver }) => driver);
    expect(drivers).not.toContain("access");
    expect(drivers).toEqual(whole.drivers.map(({ driver }) => driver).filter((driver) => driver !== "access"));
  });

  it("keeps the figures of every other driver", () => {
    for (const kind of ["says", "writes", "does"] as const) {
      expect(driverIn(whole, "cost")[kind].figure.value).not.toBeNull();
      expect(driverIn(whole, "cost")[kind]).not.toHaveProperty("everyone");
    }
    expect(gatedColumns(whole)).toEqual({});
  });

  it("sets two groups of them side by side", () => {
    const compared = compare(citing, filter, { attribute: "location", values: ["East", "West"] });
    const alone = answer(citing, {
      filter: { ...filter, keep: { ...filter.keep, location: ["East"] } },
      outcome: null,
    });
    expect(compared.headline[0]?.a.n).toBe(alone.headline[0]?.now.n);
    expect(compared.drivers.find(({ driver }) => driver === "access")?.says.difference.mark).toBeNull();
  });

  it("comes from whoever was told apart last; others are refused, and beliefs reach both", async () => {
    const drivers = everybody.workspace.drivers.map(({ id }) => id);
    const { signal } = new AbortController();
    const part = await fillHere.citing(engine, drivers, ["access"], signal);
    const held = heldBelieving(narrowing(holding(everybody), part), { by: "rank", values: { cost: 1 } });
    expect(heldFor(held, noFilter).narrowed).toBeUndefined();
    expect(heldFor(held, filter).workspace.beliefs).toEqual({ by: "rank", values: { cost: 1 } });
    expect(citingPart(held).cites).toEqual(["access"]);
    expect(() => heldFor(held, { ...filter, keep: { cites: ["cost"] } })).toThrow(RangeError);
    expect(() => citingPart(holding(everybody))).toThrow(RangeError);
    expect(() => answer(everybody, asked)).toThrow(RangeError);
    expect(() => answer(citing, { filter: noFilter, outcome: null })).toThrow(RangeError);
    const here = answerHere();
    await here.fill(everybody);
    await here.narrow(part);
    expect(await here.answer(asked)).toEqual(answer(citing, asked));
  });

  it("is asked of the engine no further once it is stopped", async () => {
    const stop = new AbortController();
    let questions = 0;
    const counting: Pick<Engine, "transaction"> = {
      transaction: (steps) =>
        engine.transaction((statements) =>
          steps({
            ...statements,
            queryColumns: (statement) => {
              questions += 1;
              if (questions === 3) stop.abort();
              return statements.queryColumns(statement);
            },
          }),
        ),
    };
    const stopped = fillHere.citing(counting, [], ["access"], stop.signal);
    await expect(stopped).rejects.toThrow();
    expect(questions).toBe(3);
  });
});

describe("a source in which nobody cites it", () => {
  it("is left out and says so, and the period stays that of everybody", async () => {
    await rebuild(engine, syntheticModel, {
      ...{ response: times(60, (i) => respondent(i)), driver_importance: [], brand_rating: [], driver_rating: [] },
      ...{ selection_event: [], selection_reason: [], review: [], mention: [] },
    });
    const all = await instantOf(engine, syntheticModel);
    const nobody = await citingOf(engine, all, "access");
    const found = answer(nobody, { filter: { ...noFilter, keep: { cites: ["access"] } }, outcome: null });
    expect(found.sources.survey).toMatchObject({ state: "lacks-attribute", lacks: ["cites"] });
    expect(found.sources.crm.state).toBe("absent");
    expect(found.period).toEqual(answer(all, { filter: noFilter, outcome: null }).period);
    expect(found.headline[0]?.now).toMatchObject({ status: "no-data", n: 0 });
    const { state, lacks } = found.sources.survey;
    expect(sourceAbsence("survey", state, lacks)).toBe("Nobody in the survey cites it, so this filter leaves it out.");
    expect(sourceAbsence("review", state, lacks)).toBe(
      "Nobody in the reviews cites it, so this filter leaves them out.",
    );
    expect(sourceAbsence("crm", state, ["location", "cites"])).toBe(
      "The CRM does not record location, so this filter leaves it out.",
    );
  });
});
