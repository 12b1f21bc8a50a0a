import { sql, type Sql } from "../../engine/sql.ts";
import type { Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";
import type { Judgement } from "./fate.ts";
import {
  columnsOf,
  contactOptOut,
  crmTable,
  dataUse,
  has,
  insertKept,
  ownColumns,
  stagedFor,
  valueOf,
} from "./staged.ts";

/** Deleted rows and rows without consent are left out; the record's own number decides on duplicates. */
export function judgeCrm(mapping: Mapping): Judgement {
  const table = crmTable(mapping);
  const noConsent = mapping.dataUseIsOptIn ? sql`${dataUse(mapping)} <> 'yes'` : sql`${dataUse(mapping)} = 'no'`;
  const consent = has(mapping, "data_use") ? sql`WHEN ${noConsent} THEN 'no-data-use-consent'` : sql``;
  return {
    excluded: sql`CASE WHEN coalesce(${valueOf(mapping, "deleted")}, false) THEN 'deleted' ${consent} END`,
    refused: sql`NULL::VARCHAR`,
    key: valueOf(mapping, table === "campaign" ? "campaign_key" : "record_key"),
    sameContentIsDuplicate: sql`false`,
  };
}

/** The statements that carry the staged CRM rows into their tables, from the relation that holds those that are kept. */
export function loadCrm(mapping: Mapping, from: Sql): readonly Sql[] {
  switch (crmTable(mapping)) {
    case "campaign":
      return [
        insertKept(
          sql`campaign`,
          {
            ...ownColumns,
            campaign_key: sql`key`,
            name: valueOf(mapping, "campaign_name"),
            channel: valueOf(mapping, "campaign_channel"),
          },
          sql`true`,
          from,
        ),
      ];
    case "campaign_member":
      return [
        insertKept(
          sql`campaign_member`,
          {
            ...ownColumns,
            record_key: sql`key`,
            member_key: valueOf(mapping, "member_key"),
            campaign_key: valueOf(mapping, "campaign_key"),
            contact_opt_out: contactOptOut(mapping),
          },
          sql`true`,
          from,
        ),
      ];
    case "selection_event":
      return [
        selections(mapping, from),
        ...reasonsOf(mapping, "reason", "chose", from),
        ...reasonsOf(mapping, "lost_reason", "lost", from),
        ...flagReasons(mapping, from),
      ];
  }
}

function selections(mapping: Mapping, from: Sql): Sql {
  const field = (id: Parameters<typeof valueOf>[1]): Sql => valueOf(mapping, id);
  const [written] = columnsOf(mapping, "field").filter(({ target }) => target.field === "source");
  return insertKept(
    sql`selection_event`,
    {
      ...ownColumns,
      record_key: sql`key`,
      person_key: field("person_key"),
      created_on: field("created_on"),
      decided_on: field("decided_on"),
      state: stateOf(mapping),
      patient_type: field("patient_type"),
      provider_group: field("provider_group"),
      source: written === undefined ? sql`'unknown'` : sql`coalesce(${field("source")}, 'unknown')`,
      source_detail: field("source_detail"),
      campaign: field("campaign"),
      campaign_key: field("campaign_key"),
      data_use: dataUse(mapping),
      contact_opt_out: contactOptOut(mapping),
      service_line: field("service_line"),
      location: field("location"),
      age_band: ageBand(mapping),
      gender: field("gender"),
      payer: field("payer"),
      zip3: field("zip"),
      language: field("language"),
    },
    sql`true`,
    from,
  );
}

/** The band given, else the one made from birth date or age; "18-34" and "18 to 34" are the bands' own "18–34". */
export const ageBand = (mapping: Mapping): Sql =>
  sql`coalesce(
    regexp_replace(${valueOf(mapping, "age_band")}, '([0-9]) *(?:[-–—]|to) *([0-9])', '\\1–\\2', 'g'),
    ${valueOf(mapping, "birth_date")},
    ${valueOf(mapping, "age")}
  )`;

/** A plain yes is a selection and decides; a plain no is lost where no status says more, else the status tells. */
function stateOf(mapping: Mapping): Sql {
  const status = has(mapping, "state") ? sql`coalesce(${valueOf(mapping, "state")}, 'open')` : null;
  if (!has(mapping, "converted")) return status ?? sql`'open'`;
  const converted = valueOf(mapping, "converted");
  return sql`CASE WHEN ${converted} THEN 'selected' WHEN ${converted} IS NULL THEN ${status ?? sql`'open'`} ELSE ${status ?? sql`'lost'`} END`;
}

function reasonsOf(
  mapping: Mapping,
  field: "reason" | "lost_reason",
  outcome: "chose" | "lost",
  from: Sql,
): readonly Sql[] {
  return stagedFor(mapping, field).map(
    (name) => sql`INSERT INTO selection_reason SELECT DISTINCT row_id, unnest(${name}), ${outcome} FROM ${from}
      WHERE ${name} IS NOT NULL`,
  );
}

function flagReasons(mapping: Mapping, from: Sql): readonly Sql[] {
  return columnsOf(mapping, "reason-flag").map(
    ({ index, target }) => sql`INSERT INTO selection_reason SELECT row_id, ${target.driver}, 'chose'
      FROM ${from} WHERE ${stagedName(index)}`,
  );
}

/**
 * A lead learns its campaign from its membership, but only where the person is known not to have opted out of contact:
 * this is the one join of persons across files. What only a replaced version of a membership told is unlearned first. Then
 * every record learns the name of its campaign.
 */
export const joinCampaigns: readonly Sql[] = [
  sql`UPDATE selection_event SET campaign = NULL, campaign_key = NULL FROM spare_campaign_member AS member
    WHERE selection_event.record_key = member.member_key AND selection_event.campaign_key = member.campaign_key
      AND NOT EXISTS (SELECT 1 FROM campaign_member AS still WHERE still.member_key = member.member_key
        AND still.campaign_key = member.campaign_key AND still.contact_opt_out = 'no')`,
  sql`UPDATE selection_event SET campaign_key = member.campaign_key
    FROM (SELECT member_key, arg_min(campaign_key, row_id) AS campaign_key FROM campaign_member
      WHERE contact_opt_out = 'no' AND member_key IS NOT NULL GROUP BY member_key) AS member
    WHERE selection_event.record_key = member.member_key AND selection_event.campaign_key IS NULL
      AND selection_event.contact_opt_out <> 'yes'`,
  sql`UPDATE selection_event SET campaign = named.name
    FROM (SELECT campaign_key, any_value(name) AS name FROM campaign GROUP BY campaign_key) AS named
    WHERE selection_event.campaign_key = named.campaign_key AND selection_event.campaign IS DISTINCT FROM named.name`,
];
