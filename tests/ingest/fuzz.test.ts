import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { removedTables } from "../../src/ingest/remove.ts";
import { fuzzOne, sources } from "../fuzz/fuzz.ts";
import { mutations } from "../fuzz/mutations.ts";
import { random } from "../fuzz/random.ts";
import { containersIn, fixturesIn, openRoom, rowsIn } from "./fixtures.ts";

let engine: Engine;
let ingest: Ingest;

beforeAll(async () => {
  ({ engine, ingest } = await openRoom());
});
afterAll(() => engine.close());

const paths = sources(
  ["exports", "synthetic"].flatMap((folder) =>
    [...fixturesIn(folder), ...containersIn(folder)].map((path) => `tests/fixtures/${path}`),
  ),
);

describe("mutated files", () => {
  it("lose no row, break nothing and leave nothing behind: 60 of those that `npm run fuzz` makes", async () => {
    const outcomes = [];
    for (let seed = 1; seed <= 60; seed++) outcomes.push(await fuzzOne(ingest, seed, paths));
    expect(outcomes.filter(({ end }) => end === "loaded").length).toBeGreaterThan(20);
    for (const { fileId } of await ingest.accounts()) await ingest.remove(fileId);
    for (const table of removedTables) expect(await rowsIn(engine, table), table).toBe(0);
  }, 300_000);

  it("are the same for the same seed", () => {
    const [cut] = mutations;
    const bytes = new TextEncoder().encode("a,b\n1,2\n3,4\n");
    expect(cut.change(bytes, random(7))).toEqual(cut.change(bytes, random(7)));
    expect(random(1).below(1000)).not.toBe(random(2).below(1000));
  });
});
