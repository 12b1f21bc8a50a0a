import { sql, type Sql } from "../../engine/sql.ts";
import type { Importer } from "../importer.ts";
import type { Mapping } from "../mapping.ts";
import type { Judgement } from "./fate.ts";
import { insertKept, ownColumns, textOfField, valueOf } from "./staged.ts";

/** A text this long that comes twice with the same hospital, stars, day and author is the same review twice. */
const tellingText = 40;

/** Nothing is left out but duplicates: by the review's number, else by its content. */
export function judgeReview(mapping: Mapping): Judgement {
  return {
    excluded: sql`NULL::VARCHAR`,
    refused: sql`NULL::VARCHAR`,
    key: valueOf(mapping, "review_key"),
    sameContentIsDuplicate: sql`coalesce(length(${textOfField(mapping, "text")}) >= ${tellingText}, false)`,
  };
}

/** The statements that carry the staged texts into `review`; what they mention is read afterwards. */
export function loadReviews(mapping: Mapping, importer: Importer): readonly Sql[] {
  const field = (id: Parameters<typeof valueOf>[1]): Sql => valueOf(mapping, id);
  const text = textOfField(mapping, "text");
  return [
    insertKept(sql`review`, {
      ...ownColumns,
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
      reach: field("reach"),
      author_key: field("author"),
      author_kind: sql`'person'`,
      kind: sql`${importer.textKind ?? "review"}`,
      url_domain: field("url"),
    }),
  ];
}
