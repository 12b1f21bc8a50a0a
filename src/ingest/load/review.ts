import { drivers } from "../../drivers/registry.ts";
import { sql, type Sql } from "../../engine/sql.ts";
import { mentionPattern } from "../../voice/coding.ts";
import type { Importer } from "../importer.ts";
import type { Mapping } from "../mapping.ts";
import type { Judgement } from "./fate.ts";
import { insertKept, textOfField, valueOf, type LoadedFile } from "./staged.ts";

/** A text this long that comes twice with the same hospital, stars, day and author is the same review twice. */
const tellingText = 40;

/** Nothing is left out but duplicates: by the review's number, else by its content. */
export function judgeReview(mapping: Mapping): Judgement {
  return {
    excluded: sql`NULL::VARCHAR`,
    refused: sql`NULL::VARCHAR`,
    key: valueOf(mapping, "review_key"),
    sameContentIsDuplicate: sql`coalesce(length(${textOfField(mapping, "text")}) >= ${tellingText}, false)`,
    known: sql`SELECT review_key FROM review`,
  };
}

/** The statements that carry the staged texts into `review` and code each to the drivers it mentions. */
export function loadReviews(mapping: Mapping, importer: Importer, { fileId }: LoadedFile): readonly Sql[] {
  const field = (id: Parameters<typeof valueOf>[1]): Sql => valueOf(mapping, id);
  const text = textOfField(mapping, "text");
  const rows = insertKept(sql`review`, {
    row_id: sql`row_id`,
    file_id: sql`file_id`,
    line: sql`line`,
    boot_group: sql`boot_group`,
    review_key: sql`key`,
    brand_label: sql`coalesce(${field("brand")}, ${mapping.brand})`,
    location: field("location"),
    site: sql`coalesce(${field("site")}, ${importer.site ?? null})`,
    posted_on: field("posted_on"),
    stars: field("stars"),
    recommends: sql`(${field("recommends")})::TINYINT`,
    text,
    words: sql`coalesce(len(regexp_extract_all(${text}, '[\\p{L}\\p{N}][\\p{L}\\p{N}''’-]*')), 0)`,
    language: field("language"),
    replied_on: field("replied_on"),
    author_key: field("author"),
    author_kind: sql`'person'`,
    kind: sql`${importer.textKind ?? "review"}`,
    url_domain: field("url"),
  });
  return [rows, ...drivers.map((driver) => mentions(driver.id, mentionPattern(driver), fileId))];
}

/** The words met first stand for the mention; its sentiment is what the stars say. */
const mentions = (driver: string, pattern: string, fileId: string): Sql => sql`INSERT INTO mention
  SELECT row_id, ${driver}, met[1], CASE WHEN stars <= 2 THEN -1 WHEN stars >= 4 THEN 1 WHEN stars IS NOT NULL THEN 0 END
  FROM (SELECT row_id, stars, list_filter(regexp_extract_all(text, ${pattern}, 1, 'i'), lambda words: words <> '') AS met
    FROM review WHERE file_id = ${fileId} AND text IS NOT NULL)
  WHERE len(met) > 0`;
