import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import type { WhatIf } from "../../src/domain/whatIf.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer, settle } from "../../src/instant/answer.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { instantOf, rebuild } from "../support/model.ts";
import { respondent, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

const people = 400;
/** Access and cost vary crosswise, so that holding one changes nothing of the other. */
const access = (i: number) => 20 + 10 * (i % 5);
const cost = (i: number) => 30 + 10 * (Math.floor(i / 5) % 5);
const noise = (i: number) => ((i * 7919) % 13) - 6;

let engine: Engine;
beforeAll(async () => {
  engine = await emptyEngine();
});

type Planted = { readonly rival?: number; readonly choose?: (i: number) => number; readonly prefer?: boolean };

async function surveyed({ rival = 60, choose, prefer = false }: Planted = {}): Promise<InstantData> {
  await rebuild(engine, syntheticModel, {
    response: times(people, (i) =>
      respondent(i, prefer ? {} : { choose_own: choose?.(i) ?? 10 + 0.8 * access(i) + 0.05 * cost(i) + noise(i) }),
    ),
    brand_rating: times(people, (i) => ({
      row_id: i,
      brand_label: "Own",
      prefer: access(i) + 4 * noise(i) > 44 ? 1 : 0,
    })),
    driver_rating: times(people, (i) => [
      { row_id: i, brand_label: "Own", driver: "access", rating: access(i) },
      { row_id: i, brand_label: "Own", driver: "cost", rating: cost(i) },
      { row_id: i, brand_label: "Rival", driver: "access", rating: rival + (i % 3) - 1 },
    ]).flat(),
  });
  return instantOf(engine, syntheticModel);
}

const request = { filter: noFilter, outcome: null };
const of = ({ whatIf }: Answer, id: string) => whatIf.find(({ driver }) => driver === id);
const shown = (found: WhatIf | undefined) => {
  if (found?.state !== "shown") throw new Error(`Not shown: ${found?.why ?? "absent"}`);
  return found;
};

describe("a what-if", () => {
  it("finds the planted slope for five points, inside its interval, and agrees with itself when drivers are crossed", async () => {
    const access = shown(of(settle(await surveyed(), request), "access"));
    expect(access).toMatchObject({ points: 5, isProportional: true });
    expect(access.held.value).toBeCloseTo(4, 1);
    expect(access.held.lower).toBeLessThan(4);
    expect(access.held.upper).toBeGreaterThan(4);
    expect(access.along.value).toBeCloseTo(access.held.value ?? 0, 1);
    expect(access.held).toMatchObject({ n: people, metric: "what-if", keys: { driver: "access" } });
  });

  it("stops at one standard deviation when the best rival is further ahead", async () => {
    const found = shown(of(settle(await surveyed({ rival: 90 }), request), "access"));
    expect(found).toMatchObject({ most: 14, stop: "spread" }); // five levels ten apart: √200
  });

  it("stops at the best rival's mean when that is near, and asks for no more points than that", async () => {
    const found = shown(of(settle(await surveyed({ rival: 43.5 }), request), "access"));
    expect(found).toMatchObject({ most: 3, points: 3, stop: "rival" });
  });

  it("averages a logistic change when the outcome is first choice, and offers no other points", async () => {
    const found = shown(of(settle(await surveyed({ prefer: true }), request), "access"));
    expect(found.isProportional).toBe(false);
    expect(found.held.value).toBeGreaterThan(1);
    expect(found.held.upper).toBeLessThan(100);
  });

  it("is refused while the ratings explain little of the outcome", async () => {
    const found = of(settle(await surveyed({ choose: (i) => 50 + noise(i) }), request), "access");
    expect(found).toMatchObject({ state: "refused", why: "explains-little" });
  });

  it("is refused where importance may be average", async () => {
    const even = (i: number) => 10 + 0.4 * access(i) + 0.4 * cost(i) + noise(i);
    expect(of(settle(await surveyed({ choose: even }), request), "access")).toMatchObject({ why: "average" });
  });

  it("waits for the settled answer, which is the same digits on every run", async () => {
    const data = await surveyed();
    expect(answer(data, request).whatIf).toEqual([]);
    expect(settle(data, request)).toEqual(settle(data, request));
  });
});
