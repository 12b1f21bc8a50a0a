import { expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { activityCounts } from "../../src/model/activityCounts.ts";
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

it("adds up spend by platform and by month, and no part of a report twice", async () => {
  await loaded(ingest, format("activity-sheet.csv"));
  await loaded(ingest, format("google-ads.csv"));
  const report = await format("google-ads.csv").text();
  await loaded(ingest, textFile(report.replace("July 8, 2026", "July 10, 2026"), "a-part.csv"));
  await build();
  const { activity } = await activityCounts(engine);
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
  const { interest, activity } = await activityCounts(engine);
  expect(activity).toEqual([]);
  expect(interest).toEqual([
    { term: "Allianz", from: "2020-01-01", to: "2025-06-30", mean: 5330 / 66, last: 99 },
    { term: "Prima Assicurazioni", from: "2020-01-01", to: "2025-06-30", mean: 981 / 66, last: 23 },
  ]);
});
