import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { openRoom } from "./fixtures.ts";
import { whatIsFound } from "./whatIsFound.ts";

const [head = "", ...lines] = readFileSync(new URL("expectations.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const names = head.split("\t");
const expectations = lines.map((line) =>
  Object.fromEntries(line.split("\t").map((cell, at) => [names[at] ?? "", cell])),
);

/** Two public hospital files are kept where the page itself uses them. */
const keptElsewhere: Readonly<Record<string, string>> = {
  "listing/cms-hospital-2024/Hospital_General_Information.csv": "data/us-hospitals/Hospital_General_Information.csv",
  "survey/hcahps-hospital-linear-2024/hospital_analysis.csv": "data/us-hospitals/hospital_analysis.csv",
};

/** Where a file of the collection lies: among the fixtures, or in a copy of the whole collection that the environment names. */
function placeOf(path: string): string | null {
  const { WHYHERE_EXPORTS: collection } = process.env;
  const places = [
    keptElsewhere[path] ?? join("tests/fixtures/exports", path),
    join("tests/fixtures", path),
    ...(collection === undefined ? [] : [join(collection, path)]),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

const present = expectations.flatMap(({ path = "", ...expected }) => {
  const place = placeOf(path);
  return place === null ? [] : [{ path, place, expected }];
});

let engine: Engine;
let ingest: Ingest;

beforeAll(async () => {
  ({ engine, ingest } = await openRoom());
});
afterAll(() => engine.close());

describe("the table of expectations, written by reading the files", () => {
  it("names every file of the collection once", () => {
    expect(expectations).toHaveLength(85);
    expect(new Set(expectations.map(({ path }) => path)).size).toBe(85);
    expect(present.length).toBeGreaterThanOrEqual(81);
  });

  it("accounts for every row of what loads", () => {
    const loads = expectations.filter(({ refused }) => refused !== "–");
    expect(loads.length).toBeGreaterThan(20);
    for (const { path, records, frame, loaded, refused, leftOut } of loads)
      expect(Number(records), path).toBe(Number(frame) + Number(loaded) + Number(refused) + Number(leftOut));
  });

  it.each(present)("holds for $path", async ({ path, place, expected }) => {
    const [found] = await whatIsFound(ingest, new File([readFileSync(place)], basename(path)));
    expect(found).toEqual(expected);
  });
});
