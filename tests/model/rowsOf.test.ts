import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drivers } from "../../src/drivers/registry.ts";
import { rowColumns, rowLists, type RowList, type RowsAsked } from "../../src/domain/rowList.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { integer, text } from "../../src/engine/columns.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { proposeBrands } from "../../src/model/proposeBrands.ts";
import { findRows, readRows } from "../../src/model/rowsOf.ts";
import { loaded, openRoom, textFile } from "../ingest/fixtures.ts";
import { readFileSync } from "node:fs";

let engine: Engine;

const everything = (list: RowList): RowsAsked => ({ list, period: null, keep: {}, search: "", order: null });
const example = (name: string) => textFile(readFileSync(`data/riverside/riverside-${name}.csv`, "utf8"), `${name}.csv`);

beforeAll(async () => {
  const room = await openRoom();
  engine = room.engine;
  for (const name of ["brand-survey", "crm-leads", "reviews"]) await loaded(room.ingest, example(name));
  await buildModel(engine, { ...(await proposeBrands(engine)), drivers, settings: { maturityDays: 90 } });
});
afterAll(() => engine.close());

/** The cells of the first rows found, by column. */
async function firstOf(asked: RowsAsked, most = 50) {
  const { ids } = await findRows(engine, asked);
  const first = [...ids.slice(0, most)];
  const cells = await readRows(engine, asked.list, first);
  return first.map((id) =>
    Object.fromEntries(
      Object.keys(rowColumns[asked.list]).map((name, place) => [name, cells.get(id)?.[place] ?? null]),
    ),
  );
}

const count = async (statement: ReturnType<typeof sql>) =>
  (await engine.query(statement, { rows: integer }))[0]?.rows ?? Number.NaN;

describe("rows to look into", () => {
  it("are those the figures count, newest first, each with all its cells", async () => {
    for (const list of rowLists) {
      const { ids } = await findRows(engine, everything(list));
      expect(ids.length, list).toBeGreaterThan(100);
      const rows = await firstOf(everything(list));
      expect(rows).toHaveLength(50);
      const dates = rows.map((row) => String(Object.values(row)[0]));
      expect(dates, list).toEqual([...dates].sort().reverse());
    }
    const texts = await findRows(engine, everything("texts"));
    expect(texts.ids).toHaveLength(await count(sql`SELECT count(*) AS rows FROM public_text`));
    const survey = await findRows(engine, everything("survey"));
    expect(survey.ids).toHaveLength(await count(sql`SELECT count(*) AS rows FROM survey`));
  });

  it("follow the page's population, and an attribute that they do not have keeps all", async () => {
    const period = { from: 2026 * 12 + 6, to: 2026 * 12 + 8 };
    const keep = { location: ["Eastside"], gender: ["Woman"] };
    const survey = await firstOf({ ...everything("survey"), period, keep });
    expect(new Set(survey.map(({ location, gender }) => [location, gender].join()))).toEqual(
      new Set(["Eastside,Woman"]),
    );
    expect(survey.every((row) => /^2026-0[789]/.test(String(row.responded_on)))).toBe(true);
    const texts = await findRows(engine, { ...everything("texts"), keep: { gender: ["Woman"] } });
    expect(texts.ids).toHaveLength((await findRows(engine, everything("texts"))).ids.length);
  });

  it("are those of the people who cite a driver, in each list as its source tells it", async () => {
    const keep = { cites: ["access"] };
    const texts = await firstOf({ ...everything("texts"), keep });
    expect(texts.every(({ drivers: found }) => String(found).split(" ").includes("access"))).toBe(true);
    const crm = await firstOf({ ...everything("crm"), keep });
    expect(crm.every(({ reasons }) => String(reasons).split(" ").includes("access"))).toBe(true);
    const survey = await findRows(engine, { ...everything("survey"), keep });
    expect(survey.ids).toHaveLength(
      await count(sql`SELECT count(DISTINCT row_id) AS rows FROM stated WHERE driver = 'access' AND cites = 1`),
    );
    const comments = await findRows(engine, { ...everything("comments"), keep });
    expect(comments.ids.length).toBeLessThan((await findRows(engine, everything("comments"))).ids.length);
    for (const rows of [texts, crm, [...survey.ids], [...comments.ids]]) expect(rows.length).toBeGreaterThan(0);
  });

  it("are found by words, capitals or not, and ordered by any column, blanks last", async () => {
    const parking = await firstOf({ ...everything("texts"), search: "PARKING" });
    expect(parking.length).toBeGreaterThan(0);
    expect(parking.every(({ text }) => String(text).toLowerCase().includes("parking"))).toBe(true);
    expect(parking.some(({ drivers: found }) => String(found).split(" ").includes("location"))).toBe(true);
    for (const list of rowLists)
      for (const column of Object.keys(rowColumns[list]) as NonNullable<RowsAsked["order"]>["column"][])
        for (const descending of [true, false]) {
          const { ids } = await findRows(engine, { ...everything(list), order: { column, descending } });
          const [first] = [...(await readRows(engine, list, [ids[0] ?? -1])).values()];
          expect(first?.[Object.keys(rowColumns[list]).indexOf(column)], `${list} ${column}`).not.toBeUndefined();
          expect(new Set(ids).size).toBe(ids.length);
        }
  });

  it("never are records with a contact opt-out, or of files that do not say; those are counted", async () => {
    const { ids, kept } = await findRows(engine, everything("crm"));
    const all = await count(sql`SELECT count(*) AS rows FROM lead`);
    expect(ids.length + kept).toBe(all);
    expect(kept).toBeGreaterThan(0);
    const { hidden } = (
      await engine.query(sql`SELECT min(row_id) AS hidden FROM selection_event WHERE contact_opt_out = 'yes'`, {
        hidden: integer,
      })
    )[0] ?? { hidden: -1 };
    expect((await readRows(engine, "crm", [hidden])).size).toBe(0);
    await engine.run(sql`UPDATE selection_event SET contact_opt_out = 'unknown'`);
    expect((await findRows(engine, everything("crm"))).ids).toHaveLength(0);
  });

  it("are no comments where 1 to 10 people wrote one, whatever is searched, and those of everybody else stand", async () => {
    const all = everything("comments");
    const counts = await engine.query(
      sql`SELECT location, month, count(*) AS rows FROM survey_comment WHERE month IS NOT NULL GROUP BY ALL HAVING count(*) <= 10`,
      { location: text, month: integer, rows: integer },
    );
    const [few] = counts;
    if (few === undefined) throw new Error("The example has no month with few comments at one place.");
    const narrow = { ...all, period: { from: few.month, to: few.month }, keep: { location: [few.location] } };
    for (const search of ["", "the"])
      expect(await findRows(engine, { ...narrow, search })).toEqual({
        ids: new Float64Array(),
        kept: 0,
        withheld: true,
      });
    expect(await findRows(engine, { ...all, search: "no such words" })).toMatchObject({ withheld: false });
  });

  it("stop when they are no longer wanted", async () => {
    await expect(findRows(engine, everything("texts"), { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
  });
});
