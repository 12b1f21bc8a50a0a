import { joinSql, sql, type Sql } from "../../engine/sql.ts";

/** The last day of each file in each table, by which it reaches further than another. */
const lastDays = [
  sql`SELECT file_id, coalesce(max(created_on), max(decided_on)) AS day FROM (
    SELECT file_id, created_on, decided_on FROM selection_event
    UNION ALL SELECT file_id, created_on, decided_on FROM spare_selection_event) GROUP BY file_id`,
  sql`SELECT file_id, responded_on FROM response`,
  sql`SELECT file_id, responded_on FROM spare_response`,
  sql`SELECT file_id, posted_on FROM review`,
  sql`SELECT file_id, posted_on FROM spare_review`,
  sql`SELECT file_id, period_end FROM hospital_measure`,
];

/**
 * What tables of one version lack to be those of the next, by the version that they come from; run in order over restored tables, in
 * one transaction. Written out, so that none changes when loading does; each fills only what is missing.
 *
 * From 1 to 2: files know how far they reach, and published measures by what they are known and what they say. What a lead, response
 * or review said is not known any more: a newer file stands for it.
 */
export const migrations: Readonly<Record<number, readonly Sql[]>> = {
  1: [
    sql`UPDATE source_file SET reaches = last.day
      FROM (SELECT file_id, max(day) AS day FROM (${joinSql(lastDays, sql` UNION ALL `)}) GROUP BY file_id) AS last
      WHERE source_file.file_id = last.file_id AND source_file.reaches IS NULL`,
    sql`UPDATE hospital_measure SET measure_key = concat_ws(' ', facility_id, measure, coalesce(period_end::VARCHAR, '')),
      version = (hash(linear_mean, top_box, stars, surveys) >> 11)::BIGINT WHERE measure_key IS NULL`,
  ],
};
