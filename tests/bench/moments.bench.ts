import { afterAll, beforeAll, expect, it } from "vitest";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { staticSql } from "../../src/engine/sql.ts";
import { ratingColumns } from "../../src/instant/plan.ts";
import { buildRatingRows, keptPlaces, type RatingRows } from "../../src/instant/ratingRows.ts";
import { listwiseSums } from "../../src/instant/rowSums.ts";
import { movesCounting, ratingOf } from "../../src/metrics/definitions/moves.ts";
import { rowsQuestion } from "../../src/metrics/gathering.ts";
import { directQuestion, text } from "../../src/metrics/question.ts";
import { bind } from "../../src/model/bind.ts";
import { median, ms, report, timed } from "./timing.ts";

const respondents = 1_000_000;
const drivers = Array.from({ length: 12 }, (_, place) => `driver ${String(place + 1)}`);
let engine: Engine;
let ratings: RatingRows;

/** A table in the shape of the view `own_rating`: ratings of five steps that share an impression, weights of 0.4 to 1.6. */
const table = (): string => {
  const u = (purpose: number) => `((hash(i * 1009 + ${String(purpose)}) % 100003) / 100003.0)`;
  const rating = (purpose: number) => `25.0 * floor(2.5 * (${u(1)} + ${u(purpose)}))`;
  return `CREATE TABLE own_rating AS SELECT
    i AS row_id, 24320 AS month, 'Heart' AS service_line, 'East' AS location, '65+' AS age_band, 'Woman' AS gender,
    'Medicare' AS payer, '100' AS zip3, 'new' AS patient_type, 0.4 + 1.2 * ${u(2)} AS weight, i % 200 AS boot_group,
    ${rating(3)} AS choose, NULL::DOUBLE AS overall, NULL::DOUBLE AS recommend, NULL::DOUBLE AS prefer,
    ${drivers.map((driver, place) => `${rating(4 + place)} AS ${ratingOf(driver)}`).join(", ")}
    FROM range(${String(respondents)}) AS r(i)`;
};

beforeAll(async () => {
  engine = await openDuckdbNode();
  await engine.run(staticSql(table()));
  ratings = buildRatingRows(
    drivers,
    await engine.queryColumns(bind(rowsQuestion(ratingColumns(drivers), text("own_rating")))),
    [],
  );
});

afterAll(() => engine.close());

it("adds up all driver moments of 1,000,000 respondents in memory, to the same sums as SQL", async () => {
  const question = bind(directQuestion(movesCounting("choose", drivers), { period: null, keep: {} }));
  const [memory, direct]: [number[], number[]] = [[], []];
  const inMemory = () =>
    listwiseSums(
      {
        variables: [ratings.outcomes.choose, ...ratings.ratings],
        weight: ratings.weight,
        group: ratings.group,
        places: keptPlaces(ratings, {}, "all"),
      },
      "all",
    ).sums;
  for (let round = 0; round < 5; round += 1) {
    memory.push(await timed(inMemory));
    direct.push(await timed(() => engine.queryColumns(question)));
  }
  const [own, engines] = [median(memory), median(direct)];
  report("107 driver moments, 1,000,000 rows", {
    "in memory": ms(own),
    "SQL, one thread": ms(engines),
    ratio: (engines / own).toFixed(2),
  });
  const columns = Object.values(await engine.queryColumns(question)).map((column) => Number(column[0]));
  const sums = inMemory();
  expect(columns.length).toBe(sums.length);
  columns.forEach((value, place) => expect(Math.abs((sums[place] ?? 0) / value - 1)).toBeLessThan(1e-9));
});
