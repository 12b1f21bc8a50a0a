import { beforeAll, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { tables } from "../../src/domain/table.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { staticSql } from "../../src/engine/sql.ts";
import { answer } from "../../src/instant/answer.ts";
import { buildModel, type ModelSettings } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { instantOf } from "../support/model.ts";
import { fillSynthetic, syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

/** Long enough for a model of our drivers. */
const lastYear = { from: monthOf(2025, 10), to: monthOf(2026, 9) };
let engine: Engine;
let plain: Answer;
const ofRows = Object.entries(tables).flatMap(([name, columns]) => ("row_id" in columns ? [name] : []));

/** The page's answer over the synthetic rows after some statements on each table that has rows. */
async function answerAfter(
  change: (table: string) => string | null,
  settings: ModelSettings = syntheticModel,
): Promise<Answer> {
  await createTables(engine);
  for (const name of Object.keys(tables)) await engine.run(staticSql(`DELETE FROM ${name}`));
  await buildModel(engine, settings);
  await fillSynthetic(engine, { respondents: 800, leads: 1500, reviews: 800 });
  for (const statement of ofRows.map(change)) if (statement !== null) await engine.run(staticSql(statement));
  return answer(await instantOf(engine, settings), { filter: { ...noFilter, period: lastYear }, outcome: null });
}

/** Asserts that two answers say the same, every number to a part in 1e8. */
function expectSame(got: unknown, expected: unknown, path = "answer"): void {
  if (typeof expected === "number" && typeof got === "number") {
    expect(Math.abs(got - expected), path).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(expected)));
  } else if (typeof expected === "object" && expected !== null && typeof got === "object" && got !== null) {
    expect(Object.keys(got), path).toEqual(Object.keys(expected));
    for (const [name, part] of Object.entries(expected))
      expectSame((got as Readonly<Record<string, unknown>>)[name], part, `${path}.${name}`); // of the same keys, as just asserted
  } else expect(got, path).toEqual(expected);
}

beforeAll(async () => {
  engine = await emptyEngine();
  plain = await answerAfter(() => null);
});

it("an answer is the same whatever the order of the rows", async () => {
  const turned = await answerAfter((table) => `UPDATE ${table} SET row_id = 1000000 - row_id`);
  expectSame({ ...turned, drivers: [] }, { ...plain, drivers: [] });
  turned.drivers.forEach((driver, place) => {
    const { phrases: _, ...rest } = driver;
    const { phrases: __, ...before } = plain.drivers[place] ?? driver;
    expectSame(rest, before);
  });
});

it("an answer is the same on weights ten times as large", async () => {
  expectSame(
    await answerAfter((table) => (table === "response" ? "UPDATE response SET weight = weight * 10" : null)),
    plain,
  );
});

it("twice the sample has the same shares, means and importance on twice the base, and narrower intervals", async () => {
  const twice = await answerAfter(
    (table) =>
      `INSERT INTO ${table} SELECT * REPLACE (row_id + 1000000 AS row_id${table === "review" ? ", author_key || ' again' AS author_key" : ""}) FROM ${table}`,
  );
  for (const [place, { metric, now }] of twice.headline.entries()) {
    const once = plain.headline[place]?.now;
    expect(now.n).toBe(2 * (once?.n ?? 0));
    expect(now.value).toBeCloseTo((once?.value ?? 0) * (metric === "new-patients" ? 2 : 1), 8);
  }
  expect(twice.moves.rSquared).toBeCloseTo(plain.moves.rSquared ?? Number.NaN, 8);
  expect(twice.moves.nEffective).toBeCloseTo(2 * plain.moves.nEffective, 6);
  let compared = 0;
  twice.drivers.forEach(({ performance: now, moves, says }, place) => {
    const once = plain.drivers[place];
    if (once?.performance.value == null || once.performance.lower === null || once.performance.upper === null) return;
    compared += 1;
    expect(now.value).toBeCloseTo(once.performance.value, 8);
    expect((now.upper ?? 0) - (now.lower ?? 0)).toBeLessThan(once.performance.upper - once.performance.lower);
    expect(moves.figure.value ?? 0).toBeCloseTo(once.moves.figure.value ?? 0, 8);
    expect(says.figure.value ?? 0).toBeCloseTo(once.says.figure.value ?? 0, 8);
  });
  expect(compared).toBeGreaterThan(8);
});

it("rivals that change names change places, and nothing of ours changes", async () => {
  const names: Readonly<Record<string, string>> = { Rival: "Other", Other: "Rival" };
  const swapped = await answerAfter(() => null, {
    ...syntheticModel,
    aliases: syntheticModel.aliases.map((alias) => ({ ...alias, brand: names[alias.brand] ?? alias.brand })),
  });
  expectSame(swapped.headline, plain.headline);
  expectSame(swapped.moves, plain.moves);
  expectSame(swapped.arrivals, plain.arrivals);
  for (const { brand, stages, againstOwn } of plain.funnel) {
    const now = swapped.funnel.find((row) => row.brand === (names[brand] ?? brand));
    for (const [stage, figure] of Object.entries(stages))
      expectSame(now?.stages[stage as keyof typeof stages].value, figure.value, stage); // keys of the record
    expectSame(now?.againstOwn, againstOwn);
  }
});

it("a hospital nobody judged changes no figure of the others", async () => {
  const withEmpty = await answerAfter(() => null, {
    ...syntheticModel,
    brands: [...syntheticModel.brands, { name: "Unheard of", role: "rival", initial: "U" }],
    aliases: [...syntheticModel.aliases, { label: "Unheard of", brand: "Unheard of", location: null }],
  });
  expectSame(withEmpty.headline, plain.headline);
  expectSame(
    withEmpty.funnel.filter(({ brand }) => brand !== "Unheard of"),
    plain.funnel,
  );
  expectSame(
    withEmpty.drivers.map(({ gap }) => gap),
    plain.drivers.map(({ gap }) => gap),
  );
});
