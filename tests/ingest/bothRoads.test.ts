import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  anyFile,
  emptyBothRoads,
  fuzzBothRoads,
  goBothRoads,
  openBothRoads,
  type BothRoads,
} from "../fuzz/bothRoads.ts";
import { sources } from "../fuzz/fuzz.ts";
import { fixture, fixturesIn } from "./fixtures.ts";

let roads: BothRoads;

beforeAll(async () => {
  roads = await openBothRoads();
});
afterAll(() => roads.close());

describe("the road of long files and that of short ones", () => {
  it("lead a survey with a row an answer to the same tables", async () => {
    const file = fixture("synthetic/formats/press-ganey-long.csv");
    expect(await goBothRoads(roads, file, anyFile)).toMatchObject({ end: "loaded" });
  });

  it("lead mutated files to the same frame, account and tables: 40 of those that `npm run fuzz:long` makes", async () => {
    const paths = sources(["exports", "synthetic"].flatMap(fixturesIn).map((path) => `tests/fixtures/${path}`));
    const outcomes = [];
    for (let seed = 1; seed <= 40; seed++) outcomes.push(await fuzzBothRoads(roads, seed, paths));
    expect(outcomes.filter(({ end }) => end === "loaded").length).toBeGreaterThan(20);
    expect(roads.flowed()).toBeGreaterThan(2);
    await emptyBothRoads(roads);
  }, 300_000);
});
