import { joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { BrandItem, Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";
import { ageBand } from "./crm.ts";
import type { Judgement } from "./fate.ts";
import {
  columnsOf,
  dataUse,
  has,
  insertAllKept,
  insertKept,
  ownColumns,
  stagedFor,
  textOfField,
  valueOf,
} from "./staged.ts";

/** Answers of previews, tests and spam; Qualtrics writes the words or their codes. */
const notRespondents = ["survey preview", "survey test", "preview", "test", "spam", "1", "2", "8", "9", "17"];

/** Previews, tests, unfinished and unconsented answers are left out; the response number decides on duplicates. */
export function judgeSurvey(mapping: Mapping): Judgement {
  const tests = joinSql(
    notRespondents.map((status) => sql`${status}`),
    sql`, `,
  );
  const consent = has(mapping, "data_use") ? sql`WHEN ${dataUse(mapping)} = 'no' THEN 'no-data-use-consent'` : sql``;
  return {
    excluded: sql`CASE WHEN lower(${valueOf(mapping, "survey_status")}::VARCHAR) IN (${tests}) THEN 'test-or-preview'
      WHEN NOT ${valueOf(mapping, "finished")}::BOOLEAN THEN 'unfinished' ${consent} END`,
    refused: sql`NULL::VARCHAR`,
    key: responseKey(mapping),
    sameContentIsDuplicate: sql`false`,
  };
}

/** The number of a response, with the event or repeat where a record stands in several rows. */
export function responseKey(mapping: Mapping): Sql {
  const parts = stagedFor(mapping, "response_part");
  const key = valueOf(mapping, "response_key");
  return parts.length === 0 ? key : sql`${key} || ' ' || concat_ws(' ', ${joinSql(parts, sql`, `)})`;
}

/** The statements that carry the staged answers into `response` and the tables of brands and drivers. */
export function loadSurvey(mapping: Mapping): readonly Sql[] {
  return [responses(mapping), ...brandRatings(mapping), ...driverRatings(mapping), ...importances(mapping)];
}

function responses(mapping: Mapping): Sql {
  const field = (id: Parameters<typeof valueOf>[1]): Sql => valueOf(mapping, id);
  return insertKept(sql`response`, {
    ...ownColumns,
    file_rows: sql`file_rows`,
    brand_label: sql`coalesce(${field("brand")}, ${mapping.brand})`,
    response_key: sql`key`,
    person_key: field("person_key"),
    responded_on: field("responded_on"),
    wave: field("wave"),
    weight: field("weight"),
    choose_own: field("choose_own"),
    overall_own: field("overall_own"),
    recommend_own: has(mapping, "brand") ? sql`NULL` : field("recommend_own"),
    comment: textOfField(mapping, "comment"),
    patient_type: field("patient_type"),
    service_line: field("service_line"),
    location: field("location"),
    age_band: ageBand(mapping),
    gender: field("gender"),
    payer: field("payer"),
    zip3: field("zip"),
    language: field("language"),
  });
}

const items: readonly BrandItem[] = ["unaided", "aided", "consider", "prefer", "use", "recommend"];

/** One row per respondent and brand of whom anything is known; a first choice is a yes for one brand and a no for the others. */
function brandRatings(mapping: Mapping): readonly Sql[] {
  const columns = columnsOf(mapping, "brand-item");
  const brands = [...new Set(columns.map(({ target }) => target.brand))];
  const first = has(mapping, "first_choice") ? valueOf(mapping, "first_choice") : null;
  const named = brands.map((brand) => {
    const value = (item: BrandItem): Sql => {
      const of = columns.filter(({ target }) => target.brand === brand && target.item === item);
      if (of.length > 0)
        return listOf(
          of.map(({ index }) => stagedName(index)),
          "max",
        );
      if (item !== "prefer" || first === null) return sql`NULL`;
      return sql`CASE WHEN ${first} IS NOT NULL THEN (lower(${first}) = lower(${brand}))::TINYINT END`;
    };
    return { brand_label: sql`${brand}`, ...Object.fromEntries(items.map((item) => [item, value(item)])) };
  });
  return [
    ...insertAllKept(sql`brand_rating`, named, items),
    ...(brands.length === 0 && first !== null ? [choicesAlone(first)] : []),
    ...rowBrand(mapping),
  ];
}

/** A first choice without any other question on brands: every hospital somebody named was open to everyone who answered. */
const choicesAlone = (first: Sql): Sql => sql`INSERT INTO brand_rating BY NAME
  SELECT row_id, brand AS brand_label, (lower(${first}) = lower(brand))::TINYINT AS prefer FROM stage JOIN kept USING (line),
    (SELECT DISTINCT ${first} AS brand FROM stage WHERE ${first} IS NOT NULL AND NOT regexp_matches(lower(${first}), '^(none|don.?t know|other|not sure)')) AS named
  WHERE ${first} IS NOT NULL`;

/** In a survey that names one hospital a row, the likelihood to recommend is about that hospital. */
function rowBrand(mapping: Mapping): readonly Sql[] {
  if (!has(mapping, "brand") || !has(mapping, "recommend_own")) return [];
  const brand = valueOf(mapping, "brand");
  const recommend = valueOf(mapping, "recommend_own");
  return [
    insertKept(
      sql`brand_rating`,
      { row_id: sql`row_id`, brand_label: brand, recommend },
      sql`${brand} IS NOT NULL AND ${recommend} IS NOT NULL`,
    ),
  ];
}

/** One row per respondent, brand and driver: several items of one driver are averaged after rescaling. */
function driverRatings(mapping: Mapping): readonly Sql[] {
  const ratings = columnsOf(mapping, "driver-rating");
  const associations = columnsOf(mapping, "driver-association");
  const pairs = new Map(
    [...ratings, ...associations].map(({ target }) => [`${target.brand ?? ""}\u001f${target.driver}`, target]),
  );
  const sorts = [...pairs.values()].map(({ brand, driver }) => {
    const rated = ratings.filter(({ target }) => target.brand === brand && target.driver === driver);
    const linked = associations.filter(({ target }) => target.brand === brand && target.driver === driver);
    const tops = rated.map(({ index, target }) => sql`(${stagedName(index)} >= ${secondBox(target.scale)})::TINYINT`);
    const rating = listOf(
      rated.map(({ index }) => stagedName(index)),
      "avg",
    );
    const associated = listOf(
      linked.map(({ index }) => stagedName(index)),
      "max",
    );
    const label = brand === null ? sql`coalesce(${valueOf(mapping, "brand")}, ${mapping.brand})` : sql`${brand}`;
    return { brand_label: label, driver: sql`${driver}`, rating, top_two: listOf(tops, "min"), associated };
  });
  return insertAllKept(sql`driver_rating`, sorts, ["rating", "associated"]);
}

/** The second best answer of a scale in steps of one, on 0–100. */
const secondBox = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  ((high - 1 - low) * 100) / (high - low) - 1e-9;

function listOf(values: readonly Sql[], combine: "avg" | "max" | "min"): Sql {
  const [only] = values;
  if (only === undefined) return sql`NULL`;
  if (values.length === 1) return combine === "avg" ? sql`${only}::DOUBLE` : only;
  const list = sql`[${joinSql(values, sql`, `)}]`;
  if (combine === "avg") return sql`list_avg(${list})`;
  return combine === "max" ? sql`list_max(${list})` : sql`list_min(${list})`;
}

function importances(mapping: Mapping): readonly Sql[] {
  const cited = columnsOf(mapping, "driver-cited");
  const rated = columnsOf(mapping, "driver-importance");
  const ranked = columnsOf(mapping, "driver-rank");
  const tasks = columnsOf(mapping, "driver-best-worst");
  const together = columnsOf(mapping, "drivers-cited");
  const named = together.flatMap(({ target }) => Object.values(target.values).flatMap((ids) => ids.split("|")));
  const drivers = [
    ...new Set([...[...cited, ...rated, ...ranked, ...tasks].map(({ target }) => target.driver), ...named]),
  ];
  const sorts = drivers.map((driver) => {
    const of = <C extends { readonly index: number; readonly target: { readonly driver: string } }>(
      columns: readonly C[],
    ): readonly C[] => columns.filter(({ target }) => target.driver === driver);
    const amongReasons = together.map(
      ({ index }) =>
        sql`CASE WHEN ${stagedName(index)} IS NOT NULL THEN list_contains(${stagedName(index)}, ${driver})::TINYINT END`,
    );
    const cites = listOf([...of(cited).map(({ index }) => stagedName(index)), ...amongReasons], "max");
    const importance = listOf(
      of(rated).map(({ index }) => stagedName(index)),
      "avg",
    );
    const tops = of(rated).map(
      ({ index, target }) => sql`(${stagedName(index)} >= ${secondBox(target.scale)})::TINYINT`,
    );
    const rank = listOf(
      of(ranked).map(({ index }) => stagedName(index)),
      "min",
    );
    const chosen = of(tasks).map(({ index }) => stagedName(index));
    const shown = counted(chosen, sql`IS NOT NULL`);
    return {
      driver: sql`${driver}`,
      cited: cites,
      importance,
      top_two: listOf(tops, "min"),
      rank,
      shown: sql`nullif(${shown}, 0)`,
      best: sql`CASE WHEN ${shown} > 0 THEN ${counted(chosen, sql`= 1`)} END`,
      worst: sql`CASE WHEN ${shown} > 0 THEN ${counted(chosen, sql`= -1`)} END`,
    };
  });
  return insertAllKept(sql`driver_importance`, sorts, ["cited", "importance", "rank", "shown"]);
}

/** How many of a respondent's tasks end one way; NULL without tasks. */
function counted(tasks: readonly Sql[], how: Sql): Sql {
  if (tasks.length === 0) return sql`NULL`;
  const each = tasks.map((task) => sql`CASE WHEN ${task} ${how} THEN 1 ELSE 0 END`);
  return joinSql(each, sql` + `);
}
