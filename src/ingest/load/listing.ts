import type { FieldId } from "../../domain/field.ts";
import { joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { Importer } from "../importer.ts";
import type { Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";
import type { Judgement } from "./fate.ts";
import { columnsOf, has, insertKept, ownColumns, shortHash, valueOf } from "./staged.ts";

/** What a directory lists of a place, and what each is called. */
const listedFields: Readonly<Partial<Record<FieldId, string>>> = {
  place_name: "name",
  place_address: "address",
  place_city: "city",
  place_postcode: "postal code",
  place_phone: "phone",
  place_website: "website",
  place_category: "category",
  place_hours: "hours",
};

const site = (mapping: Mapping, importer: Importer): Sql =>
  sql`coalesce(${valueOf(mapping, "listing_site")}, ${importer.site ?? "other"})`;

/** One place in one directory: its number there, else its name, address and postal code. */
function placeOf(mapping: Mapping, importer: Importer): Sql {
  const named = (["place_brand", "place_name", "place_address", "place_postcode"] as const).map(
    (field) => sql`coalesce(${valueOf(mapping, field)}, '')`,
  );
  const place = sql`md5(concat_ws(chr(31), ${joinSql(named, sql`, `)}))`;
  return sql`${site(mapping, importer)} || ' ' || coalesce(${valueOf(mapping, "place_code")}, ${place})`;
}

/** A row is known by its place, and by its field where each field has a row of its own. */
export function judgeListing(mapping: Mapping, importer: Importer): Judgement {
  const field = has(mapping, "listing_field")
    ? sql` || ' ' || coalesce(${valueOf(mapping, "listing_field")}, '')`
    : sql``;
  return {
    excluded: sql`NULL::VARCHAR`,
    refused: sql`NULL::VARCHAR`,
    key: sql`${placeOf(mapping, importer)}${field}`,
    sameContentIsDuplicate: sql`true`,
  };
}

/** The statements that fill `listing`: a row for each field of each place, listed or not. */
export function loadListing(mapping: Mapping, importer: Importer): readonly Sql[] {
  const shared = {
    ...ownColumns,
    brand_label: sql`coalesce(${valueOf(mapping, "place_brand")}, ${valueOf(mapping, "place_name")})`,
    location: valueOf(mapping, "place_city"),
    place: placeOf(mapping, importer),
    site: site(mapping, importer),
  };
  if (has(mapping, "listed")) {
    const [listed, truth] = [valueOf(mapping, "listed"), valueOf(mapping, "listing_truth")];
    const field = sql`coalesce(${valueOf(mapping, "listing_field")}, 'name')`;
    return [
      insertKept(sql`listing`, {
        ...shared,
        location: valueOf(mapping, "place_name"),
        file_rows: sql`1`,
        listing_key: sql`key`,
        field,
        listed,
        truth,
        matches: sql`CASE WHEN ${truth} IS NOT NULL THEN coalesce(${plainly(listed)} = ${plainly(truth)}, false) END::TINYINT`,
      }),
    ];
  }
  // The keys of `listedFields` are field ids by its type; Object.keys widens them.
  const fields = (Object.keys(listedFields) as readonly FieldId[]).filter((field) => has(mapping, field));
  return fields.map((field, place) => {
    const listed = together(mapping, field);
    const name = listedFields[field] ?? field;
    return insertKept(sql`listing`, {
      ...shared,
      version: shortHash([listed]),
      // The file's row is counted with its first field.
      file_rows: sql`${place === 0 ? 1 : 0}`,
      listing_key: sql`key || ' ' || ${name}`,
      field: sql`${name}`,
      listed,
    });
  });
}

/** Several columns of one field, one after another; days of opening hours keep the name of their day. */
function together(mapping: Mapping, field: FieldId): Sql {
  const parts = columnsOf(mapping, "field")
    .filter(({ target }) => target.field === field)
    .map(({ index, header }) =>
      field === "place_hours"
        ? sql`${header.replace(/ hours$/i, "")} || ' ' || ${stagedName(index)}`
        : stagedName(index),
    );
  return sql`nullif(concat_ws(', ', ${joinSql(parts, sql`, `)}), '')`;
}

/** Two spellings of the same: letters and digits alone count, without accents, a web address without its frame. */
const plainly = (text: Sql): Sql =>
  sql`regexp_replace(regexp_replace(lower(strip_accents(${text})), '^https?://(?:www[.])?|^www[.]', ''), '[^a-z0-9]', '', 'g')`;
