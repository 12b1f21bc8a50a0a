import { describe, expect, it } from "vitest";
import { isConserved } from "../../src/domain/account.ts";
import { integer, number, optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { fixture, inspected, loaded, rowsIn, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

describe("CRM exports", () => {
  it("loads all 9,240 leads of the lead-management export, none lost", async () => {
    const account = await loaded(ingest, fixture("exports/crm/leadsquared-lead-scoring/Lead Scoring.csv"));
    expect(account).toMatchObject({
      records: 9241,
      frameRows: 1,
      loaded: 9240,
      repaired: 338,
      rejects: [],
      excluded: {},
    });
    expect(account.consent.contactOptOut).toEqual({ yes: 736, no: 8504, blank: 0 });
    const [row] = await engine.query(sql`SELECT count(*) AS n FROM selection_event WHERE state = 'selected'`, {
      n: integer,
    });
    expect(row?.n).toBe(3561);
  });

  it("loads a Salesforce report and counts who did not consent and what came twice", async () => {
    const account = await loaded(ingest, fixture("data/riverside/riverside-crm-leads.csv"));
    expect(isConserved(account)).toBe(true);
    expect(account.records - account.frameRows).toBe(12_000);
    expect(account.consent.dataUse).not.toBeNull();
    expect((account.excluded["no-data-use-consent"] ?? 0) + account.loaded + (account.excluded.duplicate ?? 0)).toBe(
      12_000,
    );
    expect(account.excluded["no-data-use-consent"]).toBe(
      (account.consent.dataUse?.no ?? 0) + (account.consent.dataUse?.blank ?? 0),
    );
  });

  it("joins the campaigns of a Salesforce data export in any order of files", async () => {
    const folder = "exports/crm/salesforce-data-export";
    const campaigns = async (names: readonly string[]): Promise<number> => {
      for (const { fileId } of await ingest.accounts()) await ingest.remove(fileId);
      for (const name of names) await loaded(ingest, fixture(`${folder}/${name}.csv`));
      const [row] = await engine.query(sql`SELECT count(campaign) AS n FROM selection_event`, { n: integer });
      return row?.n ?? 0;
    };
    const forward = await campaigns(["Lead", "CampaignMember", "Campaign", "Opportunity"]);
    expect(forward).toBeGreaterThan(20);
    expect(await campaigns(["Campaign", "Opportunity", "CampaignMember", "Lead"])).toBe(forward);
    const states = await engine.query(
      sql`SELECT state, count(*) AS n FROM selection_event GROUP BY state ORDER BY state`,
      {
        state: text,
        n: integer,
      },
    );
    expect(states).toEqual([
      { state: "lost", n: 3 },
      { state: "open", n: 95 },
      { state: "selected", n: 12 },
    ]);
  });

  it("never joins a lead to its campaign where the person opted out of contact", async () => {
    await loaded(
      ingest,
      textFile(
        "Id,IsConverted,LeadSource,CreatedDate,Status,IsDeleted,HasOptedOutOfEmail\nL1,1,Web,2026-01-02,Open,,1\nL2,1,Web,2026-01-02,Open,,\n",
        "lead.csv",
      ),
    );
    await loaded(
      ingest,
      textFile(
        "Id,CampaignId,LeadId,ContactId,Status,HasResponded,IsDeleted,HasOptedOutOfEmail\nM1,C1,L1,,Sent,,,\nM2,C1,L2,,Sent,,,\n",
        "member.csv",
      ),
    );
    await loaded(
      ingest,
      textFile("Id,Name,NumberOfLeads,NumberSent,IsDeleted,IsActive\nC1,Spring,2,2,,1\n", "campaign.csv"),
    );
    const rows = await engine.query(sql`SELECT contact_opt_out, campaign FROM selection_event ORDER BY line`, {
      contact_opt_out: text,
      campaign: optional(text),
    });
    expect(rows).toEqual([
      { contact_opt_out: "yes", campaign: null },
      { contact_opt_out: "no", campaign: "Spring" },
    ]);
  });

  it.each(["Contact", "Account", "Case"])("recognises %s.csv and says that it holds no choice", async (name) => {
    expect(await ingest.inspect(fixture(`exports/crm/salesforce-data-export/${name}.csv`))).toMatchObject({
      issues: [{ kind: "no-evidence" }],
    });
  });

  it("counts the same record of two overlapping exports once", async () => {
    const july = "Lead ID,Lead Source,Lead Status,Create Date\n1,Web,Open,7/1/2026\n2,Web,Converted,7/20/2026\n";
    await loaded(ingest, textFile(july, "july.csv"));
    const both = await loaded(ingest, textFile(`${july}3,Web,Open,8/2/2026\n`, "both.csv"));
    expect(both).toMatchObject({ loaded: 1, excluded: { "already-here": 2 } });
  });

  it("keeps equal rows without a number in one file, and counts them once over two", async () => {
    const rows = "Outcome,Source,Created\nwon,Web,2026-01-05\nwon,Web,2026-01-05\n";
    const load = async (file: File) => {
      const inspection = ingest.inspectAs(await inspected(ingest, file), "generic-crm");
      return ingest.load(inspection, inspection.mapping);
    };
    expect(await load(textFile(rows, "a.csv"))).toMatchObject({ value: { loaded: 2 } });
    expect(await load(textFile(`${rows}won,Web,2026-01-05\n`, "b.csv"))).toMatchObject({
      value: { loaded: 1, excluded: { "already-here": 2 } },
    });
  });
});

describe("surveys", () => {
  it("loads the finished answers of the brand survey and codes stages and drivers", async () => {
    const account = await loaded(ingest, fixture("data/riverside/riverside-brand-survey.csv"));
    expect(account).toMatchObject({ loaded: 4800, frameRows: 3 });
    expect((account.excluded["test-or-preview"] ?? 0) + (account.excluded.unfinished ?? 0)).toBe(40);
    expect(account.emptied.every(({ column, reason }) => column.startsWith("Q6_") && reason === "outside-scale")).toBe(
      true,
    );
    expect(await rowsIn(engine, "brand_rating")).toBe(24_000);
    const [bounds] = await engine.query(
      sql`SELECT min(rating) AS low, max(rating) AS high, count(DISTINCT driver) AS drivers FROM driver_rating`,
      { low: number, high: number, drivers: integer },
    );
    expect(bounds).toEqual({ low: 0, high: 100, drivers: 12 });
  });

  it("reads unticked boxes as no only where the question was put", async () => {
    const survey = [
      "StartDate,EndDate,Status,Finished,ResponseId,Q1_1,Q1_2,1_Q2_1,1_Q2_2",
      "Start,End,Response Type,Finished,Response ID,Which hospitals have you heard of? - North,Which hospitals have you heard of? - South,Which of these describe North? - Has caring nurses and staff,Which of these describe North? - Has the best reputation",
      '"{""ImportId"":""startDate""}",e,s,f,r,a,b,c,d',
      "2026-01-01,2026-01-01,IP Address,True,R_1,1,,1,",
      "2026-01-01,2026-01-02,IP Address,True,R_2,,1,,",
      "2026-01-01,2026-01-03,IP Address,True,R_3,1,1,,",
    ].join("\n");
    await loaded(ingest, textFile(survey, "boxes.csv"));
    const aided = await engine.query(sql`SELECT brand_label, aided FROM brand_rating ORDER BY row_id, brand_label`, {
      brand_label: text,
      aided: optional(integer),
    });
    expect(aided.map(({ aided: value }) => value)).toEqual([1, 0, 0, 1, 1, 1]);
    const [described] = await engine.query(
      sql`SELECT count(*) AS n, count(associated) FILTER (associated = 0) AS no FROM driver_rating`,
      {
        n: integer,
        no: integer,
      },
    );
    expect(described).toEqual({ n: 2, no: 1 });
  });

  it("loads every respondent of the SurveyMonkey file", async () => {
    expect(await loaded(ingest, fixture("exports/survey/surveymonkey-starwars/StarWars.csv"))).toMatchObject({
      records: 1188,
      frameRows: 2,
      loaded: 1186,
      encoding: "windows-1252 (assumed)",
    });
  });

  it("counts a response once that comes in the current and in the legacy export", async () => {
    expect(await loaded(ingest, fixture("exports/survey/qualtrics-api-export/sample.csv"))).toMatchObject({
      loaded: 1,
    });
    expect(await loaded(ingest, fixture("exports/survey/qualtrics-api-export/sample_legacy.csv"))).toMatchObject({
      loaded: 1, // the newer of the two
    });
    const [current] = await ingest.accounts();
    expect(current).toMatchObject({ name: "sample.csv", loaded: 0, excluded: { "already-here": 1 } });
    expect(await rowsIn(engine, "response")).toBe(1);
  });
});

describe("reviews", () => {
  it("loads Google reviews, each number once, with mentions coded", async () => {
    const account = await loaded(ingest, fixture("data/riverside/riverside-reviews.csv"));
    expect(account).toMatchObject({ loaded: 2988, excluded: { duplicate: 12 } });
    expect(await rowsIn(engine, "mention")).toBeGreaterThan(1000);
    const [row] = await engine.query(
      sql`SELECT count(*) AS n FROM review WHERE site = 'Google' AND stars BETWEEN 1 AND 5`,
      { n: integer },
    );
    expect(row?.n).toBe(2988);
  });

  it("loads 4,143 drug reviews with line ends inside texts, their ten points brought to five", async () => {
    expect(await loaded(ingest, fixture("exports/review/drugs-tsv-uci/drugLibTrain_raw.masked.tsv"))).toMatchObject({
      loaded: 4143,
    });
    const [row] = await engine.query(sql`SELECT min(stars) AS low, max(stars) AS high FROM review`, {
      low: number,
      high: number,
    });
    expect(row).toEqual({ low: 1, high: 5 });
  });
});

describe("public hospital files", () => {
  it("loads the hospital list and the linear means, all on six-character ids", async () => {
    expect(await loaded(ingest, fixture("data/us-hospitals/Hospital_General_Information.csv"))).toMatchObject({
      loaded: 5425,
    });
    expect(await loaded(ingest, fixture("data/us-hospitals/hospital_analysis.csv"))).toMatchObject({ loaded: 3197 });
    const [row] = await engine.query(
      sql`SELECT count(DISTINCT facility_id) AS hospitals, count(DISTINCT measure) AS measures, min(length(facility_id)) AS length FROM hospital_measure`,
      { hospitals: integer, measures: integer, length: integer },
    );
    expect(row).toEqual({ hospitals: 3197, measures: 10, length: 6 });
  });

  it("brings the long file to one row a hospital and measure, top box apart from linear mean", async () => {
    await loaded(ingest, fixture("synthetic/hcahps-hospital-long.csv"));
    const measures = await engine.query(
      sql`SELECT DISTINCT measure FROM hospital_measure WHERE linear_mean IS NOT NULL ORDER BY measure`,
      { measure: text },
    );
    expect(measures.map(({ measure }) => measure)).toContain("H_COMP_1");
    const [twice] = await engine.query(
      sql`SELECT count(*) AS n FROM (SELECT facility_id, measure FROM hospital_measure GROUP BY ALL HAVING count(*) > 1)`,
      { n: integer },
    );
    expect(twice?.n).toBe(0);
  });

  it("refuses a row without a facility id and restores a lost leading zero", async () => {
    const list =
      "Facility ID,Facility Name,State,Hospital Type,Hospital Ownership\n10005,A,AL,Acute,Gov\n01013F,B,AL,Acute,Gov\nx,C,AL,Acute,Gov\n";
    const account = await loaded(ingest, textFile(list, "list.csv"));
    expect(account.rejects).toEqual([{ line: 4, column: null, reason: "not-a-facility-id" }]);
    const ids = await engine.query(sql`SELECT facility_id FROM hospital ORDER BY line`, { facility_id: text });
    expect(ids.map(({ facility_id }) => facility_id)).toEqual(["010005", "01013F"]);
  });
});

describe("values", () => {
  it("reads dates in the order the column proves and counts what it cannot read", async () => {
    const crm =
      "Lead ID,Lead Source,Lead Status,Create Date\n1,Web,Open,1/31/26\n2,Web,Open,02/03/2026\n3,Web,Open,soon\n";
    const account = await loaded(ingest, textFile(crm, "dates.csv"));
    expect(account.emptied).toEqual([{ column: "Create Date", reason: "unreadable-date", count: 1 }]);
    const days = await engine.query(sql`SELECT created_on::VARCHAR AS day FROM selection_event ORDER BY line`, {
      day: optional(text),
    });
    expect(days.map(({ day }) => day)).toEqual(["2026-01-31", "2026-02-03", null]);
  });

  it("keeps ZIP codes and birth dates only coarsened, and keys only hashed", async () => {
    const crm =
      "Lead ID,Lead Source,Lead Status,Create Date,Zip/Postal Code,Birthdate\nA-77,Web,Converted,6/30/2026,44839-1234,7/1/1976\n";
    await loaded(ingest, textFile(crm, "person.csv"));
    const [row] = await engine.query(sql`SELECT record_key, zip3, age_band FROM selection_event`, {
      record_key: text,
      zip3: text,
      age_band: text,
    });
    expect(row).toMatchObject({ zip3: "448", age_band: "35–49" });
    expect(row?.record_key).toMatch(/^[0-9a-f]{32}$/);
  });

  it("draws the same bootstrap groups on every run", async () => {
    const file = () => fixture("exports/crm/salesforce-data-export/Lead.csv");
    const groups = async () => {
      const account = await loaded(ingest, file());
      const { boot_group } = await engine.queryColumns(sql`SELECT boot_group FROM selection_event ORDER BY line`);
      await ingest.remove(account.fileId);
      return [...(boot_group ?? [])];
    };
    const first = await groups();
    expect(await groups()).toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(30);
  });
});
