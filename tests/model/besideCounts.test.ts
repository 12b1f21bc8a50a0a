import { expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { besideCounts } from "../../src/model/besideCounts.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { proposeBrands } from "../../src/model/proposeBrands.ts";
import { drivers } from "../../src/drivers/registry.ts";
import { fixture, loaded, textFile } from "../ingest/fixtures.ts";
import { openEmptyRoom } from "../ingest/openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

const format = (name: string): File => fixture(`synthetic/formats/${name}`);

async function build(): Promise<void> {
  await buildModel(engine, { ...(await proposeBrands(engine)), drivers, settings: { maturityDays: 90 } });
}

it("counts texts by outlet, with the reach that the export holds", async () => {
  await loaded(ingest, format("meltwater-utf16.csv"));
  await build();
  const { voices } = await besideCounts(engine);
  // Twelve texts of one outlet, which reached 0, 1,000 … 11,000 people.
  expect(voices).toMatchObject([{ name: "Example News", texts: 12, reach: 66_000 }]);
});

it("counts what is listed and what is right, directory by directory", async () => {
  await loaded(ingest, format("listing-sheet.csv"));
  await loaded(ingest, format("google-business-listings.csv"));
  await build();
  const { listings } = await besideCounts(engine);
  expect(listings).toEqual([
    { site: "Google", places: 4, fields: 24, filled: 24, compared: 0, matching: 0 },
    { site: "Yelp", places: 2, fields: 4, filled: 4, compared: 3, matching: 2 },
    { site: "Healthgrades", places: 1, fields: 1, filled: 0, compared: 1, matching: 0 },
  ]);
});

it("adds up spend by platform and by month, and no part of a report twice", async () => {
  await loaded(ingest, format("activity-sheet.csv"));
  await loaded(ingest, format("google-ads.csv"));
  const report = await format("google-ads.csv").text();
  await loaded(ingest, textFile(report.replace("July 8, 2026", "July 10, 2026"), "a-part.csv"));
  await build();
  const { activity } = await besideCounts(engine);
  expect(
    activity.map(({ platform, month, names, spend }) => [platform, month, names, Math.round((spend ?? 0) * 100) / 100]),
  ).toEqual([
    ["Google Ads", null, 3, 183.6],
    ["Google Ads", 2026 * 12 + 6, 3, 183.6],
    ["own sheet", null, 2, 6375.5],
    ["own sheet", 2026 * 12 + 6, 2, 2100.5],
    ["own sheet", 2026 * 12 + 7, 2, 2200],
    ["own sheet", 2026 * 12 + 8, 2, 2075],
  ]);
});

it("tells of each term how much it was searched, and adds up nothing", async () => {
  await loaded(ingest, fixture("exports/social/google-trends-it/multiTimeline.csv"));
  await build();
  const { interest, activity } = await besideCounts(engine);
  expect(activity).toEqual([]);
  expect(interest).toEqual([
    { term: "Allianz", from: "2020-01-01", to: "2025-06-30", mean: 5330 / 66, last: 99 },
    { term: "Prima Assicurazioni", from: "2020-01-01", to: "2025-06-30", mean: 981 / 66, last: 23 },
  ]);
});
