import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { isConserved } from "../../../src/domain/account.ts";
import { integer, optional, text } from "../../../src/engine/columns.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { sql } from "../../../src/engine/sql.ts";
import type { Ingest } from "../../../src/ingest/ingest.ts";
import { createKeeper } from "../../../src/state/keep/keeper.ts";
import type { KeepPlace } from "../../../src/state/keep/keepPlace.ts";
import { keptVersion } from "../../../src/state/keep/manifest.ts";
import { memoryPlace } from "../../../src/state/keep/memoryPlace.ts";
import { migrations } from "../../../src/state/keep/migrations.ts";
import { fixture, loaded, textFile } from "../../ingest/fixtures.ts";
import { openEmptyRoom } from "../../ingest/openEmptyRoom.ts";
import { tabs } from "./tabs.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

type Stored = { readonly manifest: object; readonly pieces: Readonly<Record<string, string>> };
let stored: Stored;
beforeAll(() => {
  // Written by the page itself as it was on 25 November 2026: two overlapping exports of leads, measures of a hospital, a review.
  stored = JSON.parse(readFileSync("tests/fixtures/kept/version-1.json", "utf8")) as Stored;
});

async function versionOne(): Promise<KeepPlace> {
  const place = memoryPlace(stored.manifest);
  for (const [sha256, base64] of Object.entries(stored.pieces)) {
    await place.put(sha256, new Uint8Array(Buffer.from(base64, "base64")).buffer);
  }
  return place;
}

const leads = async () =>
  engine.query(
    sql`SELECT record_key, state, name FROM selection_event JOIN source_file USING (file_id) ORDER BY row_id`,
    {
      record_key: text,
      state: text,
      name: text,
    },
  );

describe("tables kept by version 1 of the page", () => {
  it("come back with the days that files reach to, every row accounted for", async () => {
    const keeper = createKeeper(await versionOne(), tabs()());
    expect(await keeper.restore(engine, () => undefined)).toBe("restored");
    const files = await engine.query(sql`SELECT name, reaches::VARCHAR AS reaches FROM source_file ORDER BY ordinal`, {
      name: text,
      reaches: optional(text),
    });
    expect(files).toEqual([
      { name: "july.csv", reaches: "2026-07-20" },
      { name: "august.csv", reaches: "2026-08-02" },
      { name: "measures.csv", reaches: "2024-03-31" },
      { name: "reviews.csv", reaches: "2026-07-10" },
    ]);
    const accounts = await ingest.accounts();
    expect(accounts.map(isConserved)).toEqual([true, true, true, true]);
    expect(accounts.map((account) => [account.loaded, account.excluded["already-here"] ?? 0])).toEqual([
      [3, 0],
      [1, 1],
      [138, 0],
      [1, 0],
    ]);
  });

  it("meet the next file: a measure of the same hospital and period counts once, an earlier export does not stand for a later", async () => {
    await createKeeper(await versionOne(), tabs()()).restore(engine, () => undefined);
    const measures = async () => {
      const [row] = await engine.query(
        sql`SELECT count(*) AS rows, count(DISTINCT (facility_id, measure, period_end)) AS known FROM hospital_measure`,
        { rows: integer, known: integer },
      );
      return row;
    };
    const before = await measures();
    expect(before?.rows).toBe(before?.known);
    const bytes = await fixture("synthetic/hcahps-hospital-long.csv").text();
    await loaded(ingest, textFile(`${bytes}\n`, "measures again.csv"));
    expect(await measures()).toEqual(before);
    const header = "Lead ID,Lead Source,Lead Status,Create Date,Reasons for Choosing";
    await loaded(ingest, textFile(`${header}\n4,Web,Open,6/1/2026,Soonest appointment`, "june.csv"));
    expect((await leads()).at(-1)).toMatchObject({ state: "selected", name: "august.csv" });
    await loaded(ingest, textFile(`${header}\n3,Web,Converted,9/1/2026,Soonest appointment`, "september.csv"));
    expect((await leads()).at(-1)).toMatchObject({ state: "selected", name: "september.csv" });
  });

  it("are written as the present version with the next save", async () => {
    const place = await versionOne();
    const keeper = createKeeper(place, tabs()());
    await keeper.restore(engine, () => undefined);
    expect(await keeper.save(engine)).toBe("kept");
    expect(await place.manifest()).toMatchObject({ version: keptVersion, generation: 2 });
  });
});

it("every earlier version has its migration", () => {
  expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: keptVersion - 1 }, (_, index) => index + 1));
});
