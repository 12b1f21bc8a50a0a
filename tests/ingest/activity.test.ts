import { describe, expect, it } from "vitest";
import { integer, number, optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { daysOfReport } from "../../src/ingest/load/daysOfReport.ts";
import { fixture, inspected, loaded, rowsIn, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

const format = (name: string): File => fixture(`synthetic/formats/${name}`);

const activity = () =>
  engine.query(
    sql`SELECT platform, breakdown, campaign, starts_on::VARCHAR AS first, ends_on::VARCHAR AS last, spend, impressions,
      clicks, visits FROM activity ORDER BY line, campaign`,
    {
      platform: text,
      breakdown: text,
      campaign: optional(text),
      first: optional(text),
      last: optional(text),
      spend: optional(number),
      impressions: optional(number),
      clicks: optional(number),
      visits: optional(number),
    },
  );

describe("the days a report covers", () => {
  it.each([
    ["July 8, 2026 - July 31, 2026", { from: "2026-07-08", to: "2026-07-31" }],
    ["# 20260701-20260731", { from: "2026-07-01", to: "2026-07-31" }],
    ["2026-07-01 – 2026-09-30", { from: "2026-07-01", to: "2026-09-30" }],
    ["All time", null],
    ["8/7/2026 - 9/8/2026", null],
    ["Foo 40, 2026 - July 31, 2026", null],
    ["# 20261399-20260731", null],
    ["July 31, 2026 - July 8, 2026", null],
  ])("are read off %s", (line, days) => {
    expect(daysOfReport(["Campaign report", line])).toEqual(days);
  });
});

describe("activity", () => {
  it("reads spend and clicks of Google Ads without its totals, for the days in its head", async () => {
    const account = await loaded(ingest, format("google-ads.csv"));
    expect(account).toMatchObject({ records: 9, frameRows: 6, loaded: 3, source: "activity" });
    expect(account.dates).toEqual({ from: "2026-07-08", to: "2026-07-31" });
    expect((await activity())[0]).toEqual({
      platform: "Google Ads",
      breakdown: "campaign",
      campaign: "Knees",
      first: "2026-07-08",
      last: "2026-07-31",
      spend: 166.8,
      impressions: 25_881,
      clicks: 120,
      visits: null,
    });
  });

  it("takes a report drawn again for the same days in place of the first, and other days beside it", async () => {
    const first = await loaded(ingest, format("google-ads.csv"));
    const report = await format("google-ads.csv").text();
    await loaded(ingest, textFile(report.replace(",120,", ",125,"), "again.csv"));
    await loaded(ingest, textFile(report.replaceAll("July ", "June ").replace("June 31", "June 30"), "june.csv"));
    const rows = await activity();
    expect(
      rows
        .filter(({ campaign }) => campaign === "Knees")
        .map(({ clicks }) => clicks)
        .sort(),
    ).toEqual([120, 125]);
    expect(rows).toHaveLength(6);
    const [old] = await ingest.accounts();
    expect(old).toMatchObject({ fileId: first.fileId, loaded: 2, excluded: { "already-here": 1 } });
  });

  it("reads visits of Google Analytics below its totals", async () => {
    await loaded(ingest, format("google-analytics-4.csv"));
    expect((await activity()).map(({ campaign, visits, first }) => [campaign, visits, first])).toEqual([
      ["google", 9000, "2026-07-01"],
      ["(direct)", 4789, "2026-07-01"],
    ]);
  });

  it("reads the real Google Trends file, a row a month and term", async () => {
    const account = await loaded(ingest, fixture("exports/social/google-trends-it/multiTimeline.csv"));
    expect(account).toMatchObject({ records: 69, frameRows: 3, loaded: 66 });
    expect(account.dates).toEqual({ from: "2020-01-01", to: "2025-06-30" });
    const [row] = await engine.query(
      sql`SELECT count(*) AS n, sum(interest) FILTER (campaign = 'Allianz') AS allianz,
        sum(interest) FILTER (campaign = 'Prima Assicurazioni') AS prima FROM activity`,
      { n: integer, allianz: number, prima: number },
    );
    expect(row).toEqual({ n: 132, allianz: 5330, prima: 981 });
  });

  it("takes less than 1 for a half", async () => {
    await loaded(ingest, format("google-trends-semaine.csv"));
    const [row] = await engine.query(sql`SELECT min(interest) AS least FROM activity`, { least: number });
    expect(row?.least).toBe(0.5);
  });

  it("reads every post of the real Facebook file, whose line ends are all CR", async () => {
    await loaded(ingest, fixture("exports/social/facebook-insights-uci-cr/dataset_Facebook.csv"));
    const [row] = await engine.query(
      sql`SELECT count(*) AS n, sum(reach) AS reach, sum(impressions) AS impressions, sum(clicks) AS clicks,
        sum(engagements) AS engagements, count(starts_on) AS dated FROM activity`,
      { n: integer, reach: number, impressions: number, clicks: number, engagements: number, dated: integer },
    );
    expect(row).toEqual({
      n: 500,
      reach: 6_951_680,
      impressions: 14_792_974,
      clicks: 707_565,
      engagements: 106_060,
      dated: 0,
    });
  });

  it("reads a sheet of one's own, with its drivers by id or by name", async () => {
    const account = await loaded(ingest, format("activity-sheet.csv"));
    expect(account.emptied).toEqual([{ column: "driver", reason: "unknown-code", count: 1 }]);
    const rows = await engine.query(
      sql`SELECT driver, spend, currency, ends_on::VARCHAR AS last FROM activity ORDER BY line LIMIT 4`,
      { driver: optional(text), spend: number, currency: text, last: text },
    );
    expect(rows).toEqual([
      { driver: "access", spend: 1200.5, currency: "USD", last: "2026-07-31" },
      { driver: "expertise", spend: 900, currency: "USD", last: "2026-07-31" },
      { driver: "access", spend: 1250, currency: "USD", last: "2026-08-31" },
      { driver: null, spend: 950, currency: "USD", last: "2026-08-31" },
    ]);
  });

  it("never takes a decimal comma for thousands", async () => {
    const sheet = (spends: readonly string[], name: string): File =>
      textFile(
        ["month;campaign;spend", ...spends.map((spend, at) => `2026-0${String(at + 1)};${name};${spend}`)].join("\n"),
        name,
      );
    await loaded(ingest, sheet(["166,80", "1.234,50", "12"], "comma.csv"));
    const spend = (file: string) =>
      engine.query(
        sql`SELECT spend FROM activity JOIN source_file USING (file_id) WHERE name = ${file} ORDER BY line`,
        { spend: optional(number) },
      );
    expect(await spend("comma.csv")).toEqual([{ spend: 166.8 }, { spend: 1234.5 }, { spend: 12 }]);
    const mixed = await loaded(ingest, sheet(["16.80", "1,234.50", "17,5"], "mixed.csv"));
    expect(await spend("mixed.csv")).toEqual([{ spend: 16.8 }, { spend: 1234.5 }, { spend: null }]);
    expect(mixed.emptied).toEqual([{ column: "spend", reason: "not-a-number", count: 1 }]);
  });

  it("masks what people type, and keeps no more of a page than its path", async () => {
    await loaded(
      ingest,
      textFile(
        "Top queries,Clicks,Impressions,CTR,Position\njo@example.org hospital,1,2,50%,1\nknee,3,4,75%,1\n",
        "Queries.csv",
      ),
    );
    await loaded(
      ingest,
      textFile(
        [
          "Top pages,Clicks,Impressions,CTR,Position",
          "https://riverside.example/knee?mail=jo@example.org,1,2,50%,1",
          ...Array.from({ length: 9 }, () => "https://riverside.example/,1,2,50%,1"),
        ].join("\n"),
        "Pages.csv",
      ),
    );
    const rows = await activity();
    expect([...new Set(rows.map(({ campaign }) => campaign))].sort()).toEqual([
      "/",
      "/knee",
      "[e-mail] hospital",
      "knee",
    ]);
  });
});

describe("listings", () => {
  it("keeps a row a field of each place, listed or not", async () => {
    const account = await loaded(ingest, format("google-business-listings.csv"));
    expect(account).toMatchObject({ loaded: 4, source: "listing", identifiers: [] });
    const rows = await engine.query(
      sql`SELECT field, any_value(listed) AS listed, count(*) AS n FROM listing GROUP BY field ORDER BY field`,
      { field: text, listed: optional(text), n: integer },
    );
    expect(rows.map(({ field }) => field)).toEqual(["address", "city", "hours", "name", "phone", "postal code"]);
    expect(rows.find(({ field }) => field === "hours")?.listed).toBe("Sunday x, Monday 09:00AM-05:00PM, Saturday x");
    expect(rows.every(({ n }) => n === 4)).toBe(true);
  });

  it("compares what is listed with the truth, spelling and punctuation aside", async () => {
    await loaded(ingest, format("listing-sheet.csv"));
    const rows = await engine.query(sql`SELECT site, field, matches FROM listing ORDER BY line`, {
      site: text,
      field: text,
      matches: optional(integer),
    });
    expect(rows.map(({ matches }) => matches)).toEqual([1, 1, 0, 0, null]);
  });

  it("takes mailboxes of the NHS directory out", async () => {
    const inspection = await inspected(ingest, format("nhs-hospitals.csv"));
    expect(inspection.identifiers).toEqual([{ column: "Email", identifier: "e-mail", by: "name" }]);
    await loaded(ingest, format("nhs-hospitals.csv"));
    expect(await rowsIn(engine, "listing")).toBe(5 * 7);
  });
});
