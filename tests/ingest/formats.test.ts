import { describe, expect, it } from "vitest";
import { isConserved } from "../../src/domain/account.ts";
import { integer, number, optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { mappingIsSure } from "../../src/ingest/mapping.ts";
import { fixture, inspected, loaded, rowsIn, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

const format = (name: string): File => fixture(`synthetic/formats/${name}`);

/** The one table in a container, or the file itself. */
async function table(file: File): Promise<File> {
  const unpacked = await ingest.unpack(file);
  if (!unpacked.ok) throw new Error(unpacked.issues[0].kind);
  return unpacked.value.files[0] ?? textFile("");
}

describe("formats known by stable evidence", () => {
  it.each([
    ["dynamics-365-leads.csv", "dynamics-365", 12],
    ["zoho-leads.csv", "zoho-leads", 12],
    ["marketo-funnel.csv", "marketo-funnel", 12],
    ["google-forms.csv", "google-forms", 12],
    ["typeform.csv", "typeform", 12],
    ["alchemer.csv", "alchemer", 6],
    ["redcap-repeats.csv", "redcap", 12],
    ["redcap-labels.csv", "redcap-labels", 6],
    ["press-ganey-long.csv", "press-ganey-long", 24],
    ["nhs-friends-and-family.csv", "nhs-friends-and-family", 16],
    ["apify-google-reviews.csv", "apify-google-reviews", 12],
    ["yelp-reviews.csv", "yelp-reviews", 12],
    ["facebook-recommendations.csv", "facebook-recommendations", 12],
    ["facebook-recommendations.json", "facebook-recommendations", 12],
    ["trustpilot.csv", "trustpilot-reviews", 12],
    ["reddit.csv", "reddit", 12],
    ["meltwater-utf16.csv", "meltwater", 12],
    ["brandwatch.csv", "brandwatch", 11],
    ["cms-hospital-list-2018.csv", "cms-hospital-list", 6],
    ["facebook-insights-dotted.csv", "facebook-insights", 5],
    ["google-ads.csv", "google-ads", 3],
    ["google-analytics-4.csv", "google-analytics-4", 2],
    ["google-trends-semaine.csv", "google-trends", 3],
    ["nhs-hospitals.csv", "nhs-hospitals", 5],
    ["google-business-listings.csv", "google-business-listings", 4],
    ["activity-sheet.csv", "activity-sheet", 6],
    ["listing-sheet.csv", "listing-sheet", 5],
  ])("loads %s without a question", async (name, importer, rows) => {
    const inspection = await inspected(ingest, await table(format(name)));
    expect(inspection).toMatchObject({ detection: "sure", mapping: { importer } });
    expect(mappingIsSure(inspection.mapping)).toBe(true);
    const account = await ingest.load(inspection, inspection.mapping);
    if (!account.ok) throw new Error(account.issues[0].kind);
    expect(account.value.loaded).toBe(rows);
    expect(isConserved(account.value)).toBe(true);
  });

  it("says what a file of contacts is, and that it is not read", async () => {
    const result = await ingest.inspect(format("dynamics-365-contacts.csv"));
    expect(result).toMatchObject({ issues: [{ kind: "no-evidence" }] });
    expect(JSON.stringify(result)).toMatch(/leads or opportunities/);
  });

  it("reads every table of a Search Console archive but its filters", async () => {
    const unpacked = await ingest.unpack(fixture("synthetic/google-search-console.zip"));
    if (!unpacked.ok) throw new Error("not opened");
    const kinds: string[] = [];
    for (const file of unpacked.value.files) {
      const result = await ingest.inspect(file);
      kinds.push(result.ok ? (await loaded(ingest, file)).importer : result.issues[0].kind);
    }
    expect(kinds).toEqual([...Array<string>(5).fill("search-console"), "header-only", "no-evidence"]);
    const rows = await engine.query(
      sql`SELECT breakdown, count(*) AS n, sum(clicks) AS clicks, min(starts_on)::VARCHAR AS day FROM activity
        GROUP BY breakdown ORDER BY breakdown`,
      { breakdown: text, n: integer, clicks: number, day: optional(text) },
    );
    expect(rows).toEqual([
      { breakdown: "country", n: 1, clicks: 160, day: null },
      { breakdown: "day", n: 2, clicks: 160, day: "2026-10-01" },
      { breakdown: "device", n: 1, clicks: 110, day: null },
      { breakdown: "page", n: 1, clicks: 100, day: null },
      { breakdown: "query", n: 2, clicks: 160, day: null },
    ]);
  });
});

describe("tables without a header", () => {
  it.each([
    ["doctor-ratings-headerless.txt", ["Column 6"]],
    ["trustpilot-scrape-headerless.csv", ["Column 3"]],
  ])("loses no row of %s, and asks what it is and on which scale", async (name, asked) => {
    const inspection = await inspected(ingest, format(name));
    expect(inspection).toMatchObject({ detection: "unsure", frame: { frameRows: 0, rows: 12, headerShape: "none" } });
    expect(inspection.mapping.columns.filter(({ question }) => question).map(({ header }) => header)).toEqual(asked);
  });

  it("takes years above a table for its header", async () => {
    const inspection = await inspected(ingest, fixture("exports/dirty/messytables-horror/weird_head_padding.csv"));
    expect(inspection.frame.headerShape).toBe("one");
  });
});

describe("a row an answer", () => {
  it("gathers the answers of one response: ratings by driver, the comment, the service", async () => {
    const account = await loaded(ingest, format("press-ganey-long.csv"));
    expect(account.emptied).toEqual([{ column: "response", reason: "outside-scale", count: 1 }]);
    expect(await rowsIn(engine, "response")).toBe(6);
    const [first] = await engine.query(
      sql`SELECT overall_own, comment, service_line, responded_on::VARCHAR AS day FROM response ORDER BY line LIMIT 1`,
      { overall_own: number, comment: text, service_line: text, day: text },
    );
    // "Overall rating of care" has 22 letters: 1 + 22 mod 5 = 3 of 5.
    expect(first).toEqual({
      overall_own: 50,
      comment: "Thank you all.",
      service_line: "Cardiology",
      day: "2026-04-10",
    });
    const drivers = await engine.query(
      sql`SELECT driver, count(*) AS n FROM driver_rating GROUP BY driver ORDER BY driver`,
      {
        driver: text,
        n: integer,
      },
    );
    expect(drivers.map(({ n }) => n)).toContain(5); // one answer of 9 lies on no scale
  });

  it("joins score and comment of the real NPS file and counts an overlapping export once", async () => {
    const file = fixture("exports/survey/nps-long/survey.csv");
    expect(await loaded(ingest, file)).toMatchObject({ records: 536, loaded: 535, excluded: {} });
    const [row] = await engine.query(
      sql`SELECT count(*) AS responses, count(recommend_own) AS scores, count(comment) AS comments,
        count(*) FILTER (recommend_own >= 9) AS promoters, count(*) FILTER (recommend_own <= 6) AS detractors FROM response`,
      { responses: integer, scores: integer, comments: integer, promoters: integer, detractors: integer },
    );
    expect(row).toMatchObject({ responses: 265, scores: 265, promoters: 185, detractors: 21 });
    expect(row?.comments).toBeGreaterThan(200);
    const again = textFile(`${await file.text()}\n9999999,4,99999,3142,7127,NPS,3,1,2021-05-01 10:00:00\n`, "next.csv");
    expect(await loaded(ingest, again)).toMatchObject({ loaded: 1, excluded: { "already-here": 535 } });
  });

  it("reads Friends and Family with 1 as the best, once a person, and counts codes that mean nothing", async () => {
    const account = await loaded(ingest, format("nhs-friends-and-family.csv"));
    expect(account.emptied).toEqual([{ column: "FFT categorical answer", reason: "unknown-code", count: 2 }]);
    const rows = await engine.query(sql`SELECT overall_own, comment FROM response ORDER BY line`, {
      overall_own: optional(number),
      comment: optional(text),
    });
    expect(rows.map(({ overall_own }) => overall_own)).toEqual([100, 75, 0, 50, null, 100, 100, 75]);
    expect(rows[0]?.comment?.split("\n")).toHaveLength(2);
    expect(rows[3]?.comment).toBeNull();
  });

  it("keeps the events and repeats of one record apart", async () => {
    await loaded(ingest, format("redcap-repeats.csv"));
    expect(await rowsIn(engine, "response")).toBe(12);
  });
});

describe("what a format's own words mean", () => {
  it("never turns a recommendation into stars", async () => {
    await loaded(ingest, format("facebook-recommendations.csv"));
    const rows = await engine.query(
      sql`SELECT recommends, count(*) AS n, count(stars) AS stars FROM review GROUP BY recommends ORDER BY recommends NULLS LAST`,
      { recommends: optional(integer), n: integer, stars: integer },
    );
    expect(rows).toEqual([
      { recommends: 0, n: 4, stars: 0 },
      { recommends: 1, n: 4, stars: 0 },
      { recommends: null, n: 4, stars: 0 },
    ]);
  });

  it("reads stars in words, and the place of each review", async () => {
    await loaded(ingest, await table(fixture("synthetic/google-takeout.zip")));
    const rows = await engine.query(sql`SELECT location, stars, text, site FROM review ORDER BY line LIMIT 3`, {
      location: text,
      stars: number,
      text: optional(text),
      site: text,
    });
    expect(rows.map(({ stars }) => stars)).toEqual([5, 1, 4]);
    expect(rows[2]).toEqual({ location: "Riverside Health Downtown", stars: 4, text: null, site: "Google" });
  });

  it("takes posts for posts, and what was deleted for nothing", async () => {
    await loaded(ingest, format("reddit.csv"));
    const [row] = await engine.query(
      sql`SELECT count(*) FILTER (kind = 'post') AS posts, count(*) FILTER (text LIKE '%[deleted]%') AS deleted,
        min(posted_on)::VARCHAR AS first FROM review`,
      { posts: integer, deleted: integer, first: text },
    );
    expect(row).toEqual({ posts: 12, deleted: 0, first: "2026-01-01" });
  });

  it("leaves partial answers out", async () => {
    expect(await loaded(ingest, format("alchemer.csv"))).toMatchObject({ loaded: 6, excluded: { unfinished: 6 } });
  });

  it("takes a body weight for no weight of an answer", async () => {
    await loaded(ingest, fixture("exports/survey/redcap-exports/simple__data.csv"));
    const [row] = await engine.query(sql`SELECT count(weight) AS weights, count(*) AS n FROM response`, {
      weights: integer,
      n: integer,
    });
    expect(row).toEqual({ weights: 0, n: 5 });
  });

  it("reads what Dynamics allows", async () => {
    const { consent } = await loaded(ingest, format("dynamics-365-leads.csv"));
    expect(consent.contactOptOut).toEqual({ yes: 4, no: 8, blank: 0 });
  });

  it("takes numbers of comments for no comments", async () => {
    const inspection = ingest.inspectAs(
      await inspected(ingest, textFile("Post,comment,text\n1,4,Good\n2,0,Bad\n3,7,Fine\n")),
      "generic-reviews",
    );
    expect(inspection.mapping.columns[1]?.target.kind).toBe("unmapped");
  });
});
