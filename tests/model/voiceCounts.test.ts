import { describe, expect, it } from "vitest";
import type { TextPopulation, VoiceCounts } from "../../src/domain/beside.ts";
import { drivers } from "../../src/drivers/registry.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { proposeBrands } from "../../src/model/proposeBrands.ts";
import { countBeside } from "../../src/state/countBeside.ts";
import { fixture, loaded, textFile } from "../ingest/fixtures.ts";
import { openEmptyRoom } from "../ingest/openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

const month = (year: number, place: number): number => year * 12 + place - 1;
const everyone: TextPopulation = { period: null, keep: {} };
const early: TextPopulation = { period: { from: month(2026, 1), to: month(2026, 3) }, keep: {} };

const mentions = (): File => fixture("synthetic/formats/meltwater-utf16.csv");

/** A report of the own page with a row a post, as Facebook Insights writes it. */
const pagePosts = (days: readonly string[], head = "Posted"): File =>
  textFile(
    [
      `Post ID,Type,${head},Lifetime Post Total Reach,Lifetime Post Total Impressions`,
      ...days.map((day, place) => `1_${String(place)},Photo,${day},${String(1000 + place)},2000`),
    ].join("\n"),
    "page.csv",
  );

async function counted(files: readonly File[], population = everyone): Promise<VoiceCounts> {
  for (const file of files) await loaded(ingest, file);
  await buildModel(engine, { ...(await proposeBrands(engine)), drivers, settings: { maturityDays: 90 } });
  return countBeside(engine, "voices", population);
}

const parts = ({ owned }: VoiceCounts) => owned.map(({ owner, kind, name, texts }) => [owner, kind, name, texts]);

describe("accounts", () => {
  it("are counted by outlet, with the reach that the export holds", async () => {
    const { voices, accounts } = await counted([mentions()]);
    // Twelve texts of one outlet, which reached 0, 1,000 … 11,000 people.
    expect(voices).toMatchObject([{ name: "Example News", texts: 12, reach: 66_000 }]);
    expect(accounts).toBe(1);
  });

  it("follow the page's months, and say so in a statement that runs as it stands", async () => {
    const { voices, sql: asked } = await counted([mentions()], early);
    // Those of 10 January, 11 February and 12 March, and three days later in these months.
    expect(voices).toMatchObject([{ name: "Example News", texts: 6, reach: 33_000 }]);
    expect(asked.voices).toContain(`BETWEEN ${String(month(2026, 1))} AND ${String(month(2026, 3))}`);
    expect(asked.owned).not.toContain("?");
  });

  it("are persons without a name, and none who wrote once", async () => {
    const reviews = ["u1", "u1", "u1", "u2", "u2", "u3"].map(
      (user, place) =>
        `y${String(place)},${user},riverside,4,0,0,0,Text ${String(place)} of some words,2026-02-1${String(place)}`,
    );
    const head = "review_id,user_id,business_id,stars,useful,funny,cool,text,date";
    const { voices, accounts } = await counted([textFile([head, ...reviews].join("\n"), "yelp.csv")]);
    expect(voices.map(({ name, texts }) => [name, texts])).toEqual([
      [null, 3],
      [null, 2],
    ]);
    expect(accounts).toBe(3);
  });

  it("are those with most texts and those with most reach, of more than twenty", async () => {
    const rows = Array.from({ length: 40 }, (_, place) => {
      const texts = place < 20 ? 2 : 1;
      return Array.from(
        { length: texts },
        (_each, copy) =>
          `${String(10 + copy)}-Jan-2026 09:00AM,Wing,https://n.example/${String(place)}/${String(copy)},Opened,Text ${String(place)} ${String(copy)} about the wing,Outlet ${String(place)},${String(place < 20 ? 0 : place * 100)},Riverside Health`,
      );
    }).flat();
    const file = ["Date,Headline,URL,Opening Text,Hit Sentence,Source,Reach,Input Name", ...rows].join("\n");
    const { voices, accounts } = await counted([textFile(file, "mentions.csv")]);
    expect(accounts).toBe(40);
    expect(voices).toHaveLength(18);
    expect(voices.slice(0, 12).every(({ texts }) => texts === 2)).toBe(true);
    expect(voices.slice(12).map(({ name }) => name)).toEqual(
      ["34", "35", "36", "37", "38", "39"].map((place) => `Outlet ${place}`),
    );
  });
});

describe("owned and earned", () => {
  it("cannot be told from reviews and mentions alone", async () => {
    const counts = await counted([mentions()]);
    expect(parts(counts)).toEqual([["others", "post", null, 12]]);
    expect(counts).toMatchObject({ days: null, pagePosts: { dated: 0, undated: 0 } });
  });

  it("sets posts of our own page beside what others wrote in the same days", async () => {
    const counts = await counted([mentions(), pagePosts(["2026-02-01", "2026-02-15", "2026-03-20", "2031-01-01"])]);
    expect(counts.days).toMatchObject({ from: "2026-02-01" });
    expect(parts(counts)[0]).toEqual(["own", "page", "Facebook", 3]);
    const { rows } = await engine.queryColumns(
      sql`SELECT count(*) AS rows FROM review WHERE posted_on BETWEEN ${"2026-02-01"}::DATE AND ${counts.days?.to ?? null}::DATE`,
    );
    expect(parts(counts)[1]).toEqual(["others", "post", null, Number(rows?.[0])]);
    expect(counts.owned[0]?.reach).toBe(1000 + 1001 + 1002);
  });

  it("follows the page's months on both sides", async () => {
    const counts = await counted([mentions(), pagePosts(["2026-02-01", "2026-03-15", "2026-05-20"])], early);
    expect(counts.days).toEqual({ from: "2026-02-01", to: "2026-03-15" });
    expect(parts(counts)).toEqual([
      ["own", "page", "Facebook", 2],
      ["others", "post", null, 3],
    ]);
  });

  it("leaves our page out under a filter by location, which its report does not know", async () => {
    const counts = await counted([mentions(), pagePosts(["2026-02-01"])], {
      ...everyone,
      keep: { location: ["East"] },
    });
    expect(parts(counts)).toEqual([]);
    expect(counts.pagePosts).toEqual({ dated: 1, undated: 0 });
  });

  it("counts those that cite a driver alone under that filter, and leaves our page out", async () => {
    const counts = await counted([mentions(), pagePosts(["2026-02-01"])], { ...everyone, keep: { cites: ["cost"] } });
    const { texts } = await engine.queryColumns(
      sql`SELECT count(*) AS texts FROM citing WHERE source = 'review' AND driver = 'cost'`,
    );
    expect(Number(texts?.[0])).toBeGreaterThan(0);
    expect(parts(counts)).toEqual([["others", "post", null, Number(texts?.[0])]]);
  });

  it("counts posts that carry no day, and compares none of them", async () => {
    const counts = await counted([mentions(), pagePosts(["2", "2"], "Post Month")]);
    expect(counts.pagePosts).toEqual({ dated: 0, undated: 2 });
    expect(parts(counts)).toEqual([["others", "post", null, 12]]);
  });

  it("takes a text on a site that bears our name as ours", async () => {
    const own = [
      "Date,Headline,URL,Opening Text,Hit Sentence,Source,Reach,Input Name",
      "10-Jan-2026 09:00AM,Wing,https://r.example/1,Opened,We opened the new wing today,Riverside Health,50,Riverside Health",
    ].join("\n");
    const counts = await counted([mentions(), textFile(own, "own.csv")]);
    expect(parts(counts)).toEqual([
      ["own", "outlet", "Riverside Health", 1],
      ["others", "post", null, 12],
    ]);
  });
});
