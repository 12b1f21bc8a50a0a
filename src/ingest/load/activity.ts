import { activityMeasures, type FieldId } from "../../domain/field.ts";
import { joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { Frame } from "../framed.ts";
import type { Importer } from "../importer.ts";
import type { Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";
import type { Judgement } from "./fate.ts";
import { daysOfReport } from "./daysOfReport.ts";
import { columnsOf, has, insertKept, ownColumns, shortHash, valueOf } from "./staged.ts";

/** What a report of activity says of each of its rows, as expressions over the stage. */
export type Activity = {
  readonly mapping: Mapping;
  readonly platform: Sql;
  readonly breakdown: Sql;
  /** What the row is about, in the words of the report; NULL for a day as a whole. */
  readonly name: Sql;
  readonly startsOn: Sql;
  readonly endsOn: Sql;
};

/** Which field names a row, and what its rows are called. */
const breakdowns: Readonly<Partial<Record<FieldId, string>>> = {
  activity_campaign: "campaign",
  activity_source: "source",
  activity_query: "query",
  activity_page: "page",
  activity_country: "country",
  activity_device: "device",
  activity_appearance: "appearance",
  activity_post: "post",
};

/** Reads off a mapping and the head of the file what its rows are about, and which days they cover. */
export function activityOf({ preamble }: Frame, mapping: Mapping, { site }: Importer): Activity {
  // The keys of `breakdowns` are field ids by its type; Object.keys widens them.
  const named = (Object.keys(breakdowns) as readonly FieldId[]).filter((field) => has(mapping, field));
  const words = named.map((field) => breakdowns[field] ?? field);
  const names = named.map((field) => valueOf(mapping, field));
  const [days] = columnsOf(mapping, "field").filter(({ target }) => target.field === "active_on");
  const report = daysOfReport(preamble);
  const day = days === undefined ? null : stagedName(days.index);
  const isMonth = days?.target.dateFormat === "year-month";
  const interest = has(mapping, "interest") ? "term" : "day";
  return {
    mapping,
    platform: sql`coalesce(${valueOf(mapping, "platform")}, ${site ?? "other"})`,
    breakdown: sql`${words.length === 0 ? interest : words.join(" and ")}`,
    name: names.length === 0 ? sql`NULL::VARCHAR` : sql`nullif(concat_ws(' · ', ${joinSql(names, sql`, `)}), '')`,
    startsOn: day ?? sql`${report?.from ?? null}::DATE`,
    endsOn: day === null ? sql`${report?.to ?? null}::DATE` : isMonth ? sql`last_day(${day})` : day,
  };
}

/**
 * A row is known by its post's number, else by what it is about and its days, so that a report drawn again for the same
 * days replaces the first. Posts without a number are known by all that is said of them.
 */
export function judgeActivity({ mapping, platform, breakdown, name, startsOn, endsOn }: Activity): Judgement {
  const about = [platform, breakdown, name, valueOf(mapping, "activity_driver"), startsOn, endsOn];
  const identity = sql`concat_ws(chr(31), ${joinSql(
    about.map((part) => sql`coalesce(${part}::VARCHAR, '')`),
    sql`, `,
  )})`;
  return {
    excluded: sql`NULL::VARCHAR`,
    refused: sql`NULL::VARCHAR`,
    key: valueOf(mapping, "activity_key"),
    sameContentIsDuplicate: sql`false`,
    ...(!has(mapping, "activity_post") && { identity }),
  };
}

/** The statements that fill `activity`: a row for each of the file, or for each term of a file of search interest. */
export function loadActivity(activity: Activity): readonly Sql[] {
  const { mapping, platform, breakdown, name, startsOn, endsOn } = activity;
  const shared = {
    ...ownColumns,
    platform,
    breakdown,
    driver: valueOf(mapping, "activity_driver"),
    starts_on: startsOn,
    ends_on: endsOn,
    currency: valueOf(mapping, "currency"),
  };
  const terms = columnsOf(mapping, "field").filter(({ target }) => target.field === "interest");
  if (terms.length > 0)
    return terms.map(({ index, header }, place) =>
      insertKept(sql`activity`, {
        ...shared,
        version: shortHash([stagedName(index)]),
        // The file's row is counted with its first term.
        file_rows: sql`${place === 0 ? 1 : 0}`,
        activity_key: sql`key || ' ' || ${header}`,
        campaign: sql`${termOf(header)}`,
        interest: stagedName(index),
      }),
    );
  const measures = activityMeasures.map((measure) => [measure, valueOf(mapping, measure)] as const);
  return [
    insertKept(sql`activity`, {
      ...shared,
      file_rows: sql`1`,
      activity_key: sql`key`,
      campaign: name,
      ...Object.fromEntries(measures),
    }),
  ];
}

/** The term without the country that Google adds in brackets, and without the marks of a phrase. */
const termOf = (header: string): string => header.replace(/: \([^()]*\)$/, "").replace(/^"(.*)"$/, "$1");
