import { expect, it } from "vitest";
import type { Period } from "../../src/domain/period.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Sql } from "../../src/engine/sql.ts";
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

const asText = ({ parts }: Sql): string => parts.join("?");

const countsIn = (period: Period | null = null) => activityCounts(engine, period, asText);

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
  const { activity } = await countsIn();
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

const july = 2026 * 12 + 6;

/** A sheet of one's own with a row for each period of a campaign that spent so much. */
const sheet = (name: string, ...rows: readonly (readonly [string, string, number])[]): File =>
  textFile(
    [
      "Month,Campaign,Driver,Spend",
      ...rows.map(([day, campaign, spend]) => `${day},${campaign},,${String(spend)}`),
    ].join("\n"),
    name,
  );

/** Google's report of these days, the first of which it names in its second line. */
async function report(from: string, to: string, name: string): Promise<File> {
  const shipped = await format("google-ads.csv").text();
  const [first, , ...rest] = shipped.split("\n");
  return textFile([first, `"${from} - ${to}"`, ...rest].join("\n"), name);
}

it("counts no day twice where the days of two reports meet in part: the later counts, and the other is told", async () => {
  await loaded(ingest, await report("July 1, 2026", "July 20, 2026", "early.csv"));
  await loaded(ingest, await report("July 10, 2026", "July 31, 2026", "late.csv"));
  await build();
  const [whole] = (await countsIn()).activity;
  expect(whole).toMatchObject({ from: "2026-07-10", to: "2026-07-31", names: 3, overlapping: 3, beyond: 0 });
  expect(whole?.spend).toBeCloseTo(183.6, 9);
});

it("counts what lies in the period, and tells of what reaches beyond it or has no days", async () => {
  await loaded(ingest, sheet("own.csv", ["2026-06", "Open day", 100], ["2026-07", "Open day", 200]));
  await loaded(ingest, await report("June 20, 2026", "July 10, 2026", "across.csv"));
  await build();
  const { activity, sql } = await countsIn({ from: july, to: july + 2 });
  expect(activity.map(({ platform, month, spend, beyond }) => [platform, month, spend, beyond])).toEqual([
    ["Google Ads", null, null, 3],
    ["own sheet", null, 200, 0],
    ["own sheet", july, 200, 0],
  ]);
  expect(sql.activity).toContain("beyond");
  const earlier = await countsIn({ from: july - 12, to: july - 3 });
  expect(earlier.activity).toEqual([]);
});

it("tells of each term how much it was searched, and adds up nothing", async () => {
  await loaded(ingest, fixture("exports/social/google-trends-it/multiTimeline.csv"));
  await build();
  const { interest, activity } = await countsIn();
  expect(activity).toEqual([]);
  expect(interest).toEqual([
    { term: "Allianz", from: "2020-01-01", to: "2025-06-30", mean: 5330 / 66, last: 99 },
    { term: "Prima Assicurazioni", from: "2020-01-01", to: "2025-06-30", mean: 981 / 66, last: 23 },
  ]);
});
