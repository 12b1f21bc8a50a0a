import { afterAll, beforeAll, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer } from "../../src/instant/answer.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { directQuestion } from "../../src/metrics/question.ts";
import { countings } from "../../src/metrics/registry.ts";
import { bind } from "../../src/model/bind.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { instantOf } from "../support/model.ts";
import { fillSynthetic, syntheticModel } from "../support/syntheticTables.ts";
import { median, ms, quantile, report, timed } from "./timing.ts";

let engine: Engine;
let data: InstantData;

/** 100,000 answers and leads: 20,000 respondents (60,000 brand and 720,000 driver ratings), 80,000 leads; 16,000 reviews beside. */
beforeAll(async () => {
  engine = await openDuckdbNode();
  await createTables(engine);
  await buildModel(engine, syntheticModel);
  await fillSynthetic(engine, { respondents: 20_000, leads: 80_000, reviews: 16_000 });
  data = await instantOf(engine, syntheticModel);
}, 300_000);

afterAll(() => engine.close());

const filters = ["East", "West", "Harbor"].map((location) => ({ ...noFilter, keep: { location: [location] } }));

it("answers a filter at least ten times as fast as one SQL statement per set of sums", async () => {
  const [instant, direct]: [number[], number[]] = [[], []];
  answer(data, { filter: filters[0] ?? noFilter, outcome: null }); // makes the projection for the attribute, once
  for (let round = 0; round < 5; round += 1) {
    for (const filter of filters) {
      instant.push(await timed(() => Promise.resolve(answer(data, { filter, outcome: null }))));
      direct.push(
        await timed(async () => {
          for (const counting of countings) {
            if (/text|mention/.test(counting.view)) continue; // few rows, no matter
            await engine.queryColumns(bind(directQuestion(counting, { period: null, keep: filter.keep })));
          }
        }),
      );
    }
  }
  const [fast, slow] = [median(instant), median(direct)];
  const ratio = slow / fast;
  report("a filter at 100,000 responses and leads, in memory", { median: ms(fast), p95: ms(quantile(instant, 0.95)) });
  report("the same sums by SQL", { median: ms(slow), p95: ms(quantile(direct, 0.95)), ratio: ratio.toFixed(0) });
  expect(ratio).toBeGreaterThan(10);
});
