import { identifier, joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";
import type { Judgement } from "./fate.ts";
import { columnsOf, has, insertKept, ownColumns, shortHash, valueOf } from "./staged.ts";

/** Six characters; a leading zero that a spreadsheet took is put back. NULL when it is no facility id. */
function facilityId(mapping: Mapping): Sql {
  const id = sql`upper(${valueOf(mapping, "facility_id")}::VARCHAR)`;
  return sql`CASE WHEN regexp_matches(${id}, '^[0-9]{4,5}$') THEN lpad(${id}, 6, '0') WHEN regexp_matches(${id}, '^[0-9]{2}[0-9A-Z][0-9]{2}[0-9A-Z]$') THEN ${id} END`;
}

const refused = (mapping: Mapping): Sql => sql`CASE WHEN ${facilityId(mapping)} IS NULL THEN 'not-a-facility-id' END`;

/** One row a hospital: the same id again is a duplicate, no id is refused. */
export function judgeHospitalList(mapping: Mapping): Judgement {
  return {
    excluded: sql`NULL::VARCHAR`,
    refused: refused(mapping),
    key: facilityId(mapping),
    sameContentIsDuplicate: sql`false`,
  };
}

/** The statement that fills `hospital`. */
export const loadHospitalList = (mapping: Mapping): readonly Sql[] => [
  insertKept(sql`hospital`, {
    ...ownColumns,
    facility_id: sql`key`,
    name: valueOf(mapping, "facility_name"),
    state: valueOf(mapping, "state_code"),
    hospital_type: valueOf(mapping, "hospital_type"),
    ownership: valueOf(mapping, "ownership"),
  }),
];

/** One row a hospital, or a hospital and answer, of one period: the same again in this file is a duplicate. */
export function judgeHospitalMeasure(mapping: Mapping): Judgement {
  const answer = has(mapping, "measure") ? sql` || ' ' || coalesce(${valueOf(mapping, "measure")}, '')` : sql``;
  return {
    excluded: sql`NULL::VARCHAR`,
    refused: refused(mapping),
    key: sql`${facilityId(mapping)}${answer} || ' ' || ${periodText(mapping)}`,
    sameContentIsDuplicate: sql`false`,
  };
}

const periodText = (mapping: Mapping): Sql => sql`coalesce((${valueOf(mapping, "period_end")})::VARCHAR, '')`;

/** What a published measure of one hospital and period is known by in any file. */
const measureKey = (facility: Sql, measure: Sql, period: Sql): Sql =>
  sql`concat_ws(' ', ${facility}, ${measure}, ${period})`;

/** The statements that fill `hospital_measure`: a wide file gives a row a measure column, a long one a row a measure. */
export const loadHospitalMeasure = (mapping: Mapping): readonly Sql[] =>
  has(mapping, "measure") ? [long(mapping)] : wide(mapping);

function wide(mapping: Mapping): readonly Sql[] {
  const columns = columnsOf(mapping, "hospital-measure");
  const measures = [...new Set(columns.map(({ target }) => target.measure))].map((measure) => {
    const of = columns.filter(({ target }) => target.measure === measure);
    return { measure, values: of.map(({ index, target }) => [target.value, stagedName(index)] as const) };
  });
  return measures.map(({ measure, values }, place) => {
    const own = values.map(([, value]) => value);
    const before = measures.slice(0, place).flatMap((each) => each.values.map(([, value]) => value));
    return insertKept(
      sql`hospital_measure`,
      {
        ...ownColumns,
        version: shortHash(own),
        // The file's row is counted with its first measure.
        file_rows: before.length === 0 ? sql`1` : sql`CASE WHEN ${isFilled(before)} THEN 0 ELSE 1 END`,
        measure_key: measureKey(facilityId(mapping), sql`${measure}`, periodText(mapping)),
        facility_id: facilityId(mapping),
        measure: sql`${measure}`,
        ...Object.fromEntries(values),
        period_end: valueOf(mapping, "period_end"),
      },
      isFilled(own),
    );
  });
}

const isFilled = (values: readonly Sql[]): Sql => sql`coalesce(${joinSql(values, sql`, `)}) IS NOT NULL`;

/** The best answer of a question by the ends of its measure ids: always, 9 or 10, definitely yes, yes, strongly agree. */
const topBox = "_(?:A_P|9_10|DY|Y_P|SA)$";
const answerEnd = "^(H_.+)_(?:A_P|U_P|SN_P|9_10|7_8|0_6|DY|PY|DN|Y_P|N_P|SA|A|D_SD|LINEAR_SCORE|STAR_RATING)$";

const long = (mapping: Mapping): Sql => sql`INSERT INTO hospital_measure BY NAME
  WITH gathered AS (SELECT min(row_id) AS row_id, any_value(file_id) AS file_id, min(line) AS line,
    arg_min(boot_group, row_id) AS boot_group, count(*) AS file_rows, facility_id, measure, max(linear) AS linear_mean,
    max(top) AS top_box, max(stars) AS stars, max(surveys) AS surveys, period_end
  FROM (SELECT row_id, file_id, line, boot_group, ${facilityId(mapping)} AS facility_id,
      regexp_replace(regexp_replace(${valueOf(mapping, "measure")}, ${answerEnd}, '\\1'), '_HSP$', '') AS measure,
      ${valueOf(mapping, "linear_mean")}::DOUBLE AS linear, ${valueOf(mapping, "star_rating")}::DOUBLE AS stars,
      CASE WHEN regexp_matches(${valueOf(mapping, "measure")}, ${topBox}) THEN ${valueOf(mapping, "answer_percent")}::DOUBLE END AS top,
      ${valueOf(mapping, "surveys")}::INTEGER AS surveys, ${valueOf(mapping, "period_end")}::DATE AS period_end
    FROM stage JOIN kept USING (line))
  GROUP BY facility_id, measure, period_end)
  SELECT *, ${measureKey(sql`facility_id`, sql`measure`, sql`coalesce(period_end::VARCHAR, '')`)} AS measure_key,
    ${shortHash(["linear_mean", "top_box", "stars", "surveys"].map(identifier))} AS version
  FROM gathered WHERE coalesce(linear_mean, top_box, stars) IS NOT NULL`;
