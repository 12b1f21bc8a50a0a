import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drivers } from "../../src/drivers/registry.ts";
import { optional, text } from "../../src/engine/columns.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { joinSql, sql, staticSql, type Sql } from "../../src/engine/sql.ts";
import { maskText } from "../../src/privacy/mask.ts";
import { maskRules } from "../../src/privacy/maskRules.ts";
import { pseudonymParts, type KeyPurpose } from "../../src/privacy/pseudonym.ts";
import { mentionPattern, coderFor } from "../../src/voice/coding.ts";
import { labelledComments } from "./labelledComments.ts";

const mentionsIn = coderFor(drivers);

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdbNode();
});
afterAll(() => engine.close());

const comments = labelledComments.map((comment) => comment.text);
const table = joinSql(
  comments.map((comment, index) => sql`(${index}, ${comment})`),
  sql`, `,
);

const keyOf = (purpose: KeyPurpose, secret: string, column: Sql): Sql =>
  joinSql(
    pseudonymParts(purpose).map((part) =>
      part === "secret" ? sql`${secret}` : part === "column" ? column : staticSql(part.sql),
    ),
    staticSql(""),
  );

describe("privacy and coding in the engine", () => {
  it("masks in SQL exactly as in JavaScript, by the same rules", async () => {
    const masked = maskRules.reduce(
      (column, { pattern, replacement, flags }) =>
        sql`regexp_replace(${column}, ${pattern}, ${replacement}, ${staticSql(`'${flags}'`)})`,
      sql`t.comment`,
    );
    const rows = await engine.query(
      sql`SELECT ${masked} AS masked FROM (VALUES ${table}) t(place, comment) ORDER BY place`,
      { masked: text },
    );
    expect(rows.map((row) => row.masked)).toEqual(comments.map((comment) => maskText(comment)));
  });

  it("codes texts in SQL exactly as in JavaScript, by the same patterns", async () => {
    for (const driver of drivers) {
      const rows = await engine.query(
        sql`SELECT list_filter(regexp_extract_all(comment, ${mentionPattern(driver)}, 1, 'i'), lambda m: m <> '')[1] AS matched
            FROM (VALUES ${table}) t(place, comment) ORDER BY place`,
        { matched: optional(text) },
      );
      const expected = comments.map(
        (comment) => mentionsIn(comment).find((mention) => mention.driver === driver.id)?.matched ?? null,
      );
      expect(
        rows.map((row) => row.matched),
        driver.id,
      ).toEqual(expected);
    }
  });

  it("reads a driver without words as one that no text mentions", async () => {
    const [driver] = drivers;
    if (driver === undefined) throw new Error("no drivers");
    const pattern = mentionPattern({ ...driver, phrases: { mentions: ["", "*"], near: [], exclusions: [] } });
    const rows = await engine.query(sql`SELECT regexp_matches('wait for it', ${pattern}, 'i')::VARCHAR AS met`, {
      met: text,
    });
    expect(rows).toEqual([{ met: "false" }]);
  });

  it("hashes keys as the documented nesting of SHA-256", async () => {
    const sha = (value: string) => createHash("sha256").update(value).digest("hex");
    const rows = await engine.query(
      sql`SELECT ${keyOf("person", "s3cret", sql`v`)} AS person, ${keyOf("record", "s3cret", sql`v`)} AS record
          FROM (VALUES (1, ' AB-12 '), (2, 'ab-12'), (3, ''), (4, NULL)) t(place, v) ORDER BY place`,
      { person: optional(text), record: optional(text) },
    );
    const person = sha(`s3cret${sha("s3cretperson:ab-12")}`).slice(0, 32);
    const record = sha(`s3cret${sha("s3cretrecord:ab-12")}`).slice(0, 32);
    expect(rows).toEqual([
      { person, record },
      { person, record },
      { person: null, record: null },
      { person: null, record: null },
    ]);
  });
});
