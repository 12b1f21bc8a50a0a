import { describe, expect, it } from "vitest";
import type { Answer, DriverEvidence } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { mappingIsSure } from "../../src/ingest/mapping.ts";
import { integer, text } from "../../src/engine/columns.ts";
import { withBestCode } from "../../src/dashboard/drop/mappingChanges.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { settle } from "../../src/instant/answer.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { instantOf } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { fixture, inspected, loaded, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

async function answerOf(file: string): Promise<Answer> {
  await loaded(ingest, fixture(`synthetic/${file}`));
  await buildModel(engine, syntheticModel);
  return settle(await instantOf(engine, syntheticModel), { filter: noFilter, outcome: null });
}

const saidOf = (answer: Answer, driver: string): DriverEvidence["says"] | undefined =>
  answer.drivers.find((each) => each.driver === driver)?.says;

describe("a survey that asks for the best and the worst of a few", () => {
  it("gives each driver its share of all preference, with replicated interval and rank", async () => {
    const answer = await answerOf("brand-survey-best-worst.csv");
    expect(answer.statedBy).toBe("best-worst");
    // Counted in the file: chosen best, worst, shown. (1 + s) ÷ (1 − s) with s = (best − worst) ÷ shown, over their sum.
    const counts = {
      access: [123, 1, 175],
      expertise: [34, 13, 120],
      cost: [32, 40, 175],
      reputation: [28, 53, 175],
      facility: [8, 59, 120],
      location: [10, 69, 175],
    } as const;
    const odds = Object.values(counts).map(([best, worst, shown]) => (shown + best - worst) / (shown - best + worst));
    const total = odds.reduce((sum, each) => sum + each, 0);
    Object.keys(counts).forEach((driver, place) => {
      const { figure } = saidOf(answer, driver) ?? {};
      expect(figure?.value).toBeCloseTo((odds[place] ?? 0) / total, 10);
      expect(figure?.lower).toBeLessThan(figure?.value ?? 0);
      expect(figure?.upper).toBeGreaterThan(figure?.value ?? 1);
    });
    expect(saidOf(answer, "access")).toMatchObject({ rank: { rank: 1, best: 1, worst: 1 }, figure: { n: 60 } });
    expect(saidOf(answer, "facility")?.rank).toMatchObject({ rank: 5 });
    expect(saidOf(answer, "location")?.rank).toBeNull(); // a gate is not ranked
    expect(saidOf(answer, "digital")?.figure).toMatchObject({ value: null, status: "no-data" });
  });

  it("reads them without a question, and asks where nothing tells best from worst", async () => {
    const { mapping } = await inspected(ingest, fixture("synthetic/brand-survey-best-worst.csv"));
    expect(mapping.columns.filter(({ target }) => target.kind === "driver-best-worst")).toHaveLength(16);
    expect(mapping.columns.filter(({ question }) => question !== undefined)).toEqual([]);
    const answers = await fixture("synthetic/brand-survey-best-worst.csv").text();
    const coded = await inspected(
      ingest,
      textFile(answers.replaceAll("Matters most", "2").replaceAll("Matters least", "1"), "coded.csv"),
    );
    expect(coded.mapping.columns.filter(({ question }) => question === "best-worst")).toHaveLength(16);
    expect(mappingIsSure(withBestCode(coded.mapping, { best: "1", worst: "2" }, "2"))).toBe(true);
  });

  it("counts codes as words once it is told which is the best", async () => {
    const sums = () =>
      engine.query(
        sql`SELECT driver, sum(best) AS best, sum(worst) AS worst, sum(shown) AS shown FROM driver_importance
          GROUP BY driver ORDER BY driver`,
        { driver: text, best: integer, worst: integer, shown: integer },
      );
    const words = fixture("synthetic/brand-survey-best-worst.csv");
    const { fileId } = await loaded(ingest, words);
    const expected = await sums();
    await ingest.remove(fileId);
    const codes = (await words.text()).replaceAll("Matters most", "2").replaceAll("Matters least", "1");
    const inspection = await inspected(ingest, textFile(codes, "coded.csv"));
    await ingest.load(inspection, withBestCode(inspection.mapping, { best: "1", worst: "2" }, "2"));
    expect(await sums()).toEqual(expected);
  });

  it("asks about numbers in place of reasons, whose design lies in another file", async () => {
    const header =
      "Response ID,Response Date,Task 1: which of these matters most and which least?,Why did you choose us?";
    const file = await inspected(ingest, textFile(`${header}\nR1,2026-09-01,7,3\nR2,2026-09-02,12,4\n`));
    const { mapping } = ingest.inspectAs(file, "generic-survey");
    expect(mapping.columns.map(({ question }) => question).slice(2)).toEqual(["numbered-reasons", "numbered-reasons"]);
  });
});

describe("a survey that asks to put reasons in order", () => {
  it("gives mean ranks, of which the lowest ranks first", async () => {
    const answer = await answerOf("brand-survey-ranks.csv");
    expect(answer.statedBy).toBe("ranked");
    // The ranks of the file add up to these, over 60 people.
    const sums = { access: 89, expertise: 159, cost: 202, reputation: 226, facility: 300, location: 284 };
    for (const [driver, sum] of Object.entries(sums))
      expect(saidOf(answer, driver)?.figure).toMatchObject({ unit: "rank", n: 60, value: sum / 60 });
    expect(saidOf(answer, "access")?.rank).toMatchObject({ rank: 1, best: 1, worst: 1 });
    expect(saidOf(answer, "facility")?.rank).toMatchObject({ rank: 5 });
  });
});
