import { beforeAll, expect, it } from "vitest";
import type { Answer, Request } from "../../src/domain/answer.ts";
import type { DriverGroup, SelectionDriver } from "../../src/domain/driver.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { drivers } from "../../src/drivers/registry.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer, settle } from "../../src/instant/answer.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { isRated } from "../../src/instant/moves.ts";
import { mostSingleDrivers } from "../../src/stats/driverImportance.ts";
import { random } from "../../src/stats/random.ts";
import { movesRefusal } from "#words/panels.ts";
import { respondent, times } from "../support/metrics.ts";
import { instantOf, rebuild } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

const respondents = 400;
const driverGroups: readonly DriverGroup[] = ["quality", "convenience", "cost", "relationship"];
/** Fourteen rated drivers: ours, and four of the user's own, one in each group. */
const rated: readonly SelectionDriver[] = [
  ...drivers.filter(isRated),
  ...driverGroups.flatMap((group) => {
    const like = drivers.find((driver) => isRated(driver));
    return like === undefined ? [] : [{ ...like, id: `own-${group}`, label: `Own ${group}`, group }];
  }),
];
const model = { ...syntheticModel, drivers: rated };
const request: Request = { filter: noFilter, outcome: null };

let engine: Engine;
let data: InstantData;
let [quick, settled]: [Answer | null, Answer | null] = [null, null];

beforeAll(async () => {
  const { normal } = random(7);
  const scores = Array.from({ length: respondents }, () => rated.map(() => 50 + 12 * normal()));
  engine = await emptyEngine();
  await rebuild(engine, model, {
    response: times(respondents, (i) => {
      // Whoever is content with quality chooses us, and relationship counts half as much; the rest does not.
      const pull = rated.reduce((sum, { group }, k) => {
        const weight = group === "quality" ? 1 : group === "relationship" ? 0.5 : 0;
        return sum + weight * ((scores[i]?.[k] ?? 50) - 50);
      }, 0);
      return respondent(i, { choose_own: Math.min(100, Math.max(0, 50 + 0.6 * pull + 8 * normal())) });
    }),
    driver_rating: times(respondents, (i) =>
      rated.map(({ id }, k) => ({ row_id: i, brand_label: "Own", driver: id, rating: scores[i]?.[k] ?? 50 })),
    ).flat(),
  });
  data = await instantOf(engine, model);
  [quick, settled] = [answer(data, request), settle(data, request)];
});

it("gives more drivers than can be told apart as shares of their groups, and ranks no driver", () => {
  expect(rated.length).toBeGreaterThan(mostSingleDrivers);
  const moves = quick?.moves;
  expect(moves?.state).toBe("grouped");
  expect(moves?.groups.map(({ group }) => group).slice(0, 2)).toEqual(["quality", "relationship"]);
  expect(moves?.groups).toHaveLength(driverGroups.length);
  const total = moves?.groups.reduce((sum, { figure }) => sum + (figure.value ?? Number.NaN), 0);
  expect(total).toBeCloseTo(1, 9);
  expect(moves?.rSquared).toBeGreaterThan(0.5);
  for (const driver of settled?.drivers ?? []) {
    expect(driver.moves).toMatchObject({ rank: null, figure: { value: null } });
    expect(driver.correlation).not.toBeNull();
    expect(driver.quadrant).toBeNull();
  }
  expect(settled?.whatIf).toEqual([]);
});

it("carries an interval around every group's share once settled", () => {
  for (const { figure } of settled?.moves.groups ?? []) {
    expect(figure.lower).toBeLessThan(figure.value ?? Number.NaN);
    expect(figure.upper).toBeGreaterThan(figure.value ?? Number.NaN);
  }
  const [quality, relationship] = settled?.moves.groups ?? [];
  expect(quality?.figure.lower).toBeGreaterThan(relationship?.figure.upper ?? Number.NaN);
  expect(settled?.moves.rSquaredLower).toBeLessThan(settled?.moves.rSquared ?? Number.NaN);
});

it("says so in one sentence with the groups' shares", () => {
  const sentence = settled === null ? null : movesRefusal(settled.moves);
  expect(sentence).toContain(`More than ${String(mostSingleDrivers)} rated drivers cannot be told apart`);
  expect(sentence).toMatch(/quality \d+% \(\d+–\d+\), relationship \d+% \(\d+–\d+\)/);
});
