import { sql, type Sql } from "../engine/sql.ts";
import type { Frame } from "./framed.ts";
import type { Importer } from "./importer.ts";
import { crmTable, judgeCrm, loadCrm } from "./load/crm.ts";
import { fateStatements, type Judgement } from "./load/fate.ts";
import { judgeHospitalList, judgeHospitalMeasure, loadHospitalList, loadHospitalMeasure } from "./load/hospital.ts";
import { outcomeStatements } from "./load/outcomes.ts";
import { judgeReview, loadReviews } from "./load/review.ts";
import { judgeSpread, loadSpread } from "./load/spread.ts";
import { has, type LoadedFile } from "./load/staged.ts";
import { judgeSurvey, loadSurvey } from "./load/survey.ts";
import type { Mapping } from "./mapping.ts";

/** The file as it is entered in `source_file`. */
export type EnteredFile = LoadedFile & { readonly sha256: string; readonly name: string; readonly facts: string };

/** The mark in the statement that proves conservation: a refusal there is our defect, not the file's. */
export const conservationMark = "rows are not conserved";

/**
 * The statements that carry `stage` into the model, in one transaction: each row's fate, the rows, what became of the
 * others, the file's entry, and the proof that every well-formed row of the frame has exactly one fate.
 */
export function loadStatements(frame: Frame, mapping: Mapping, importer: Importer, file: EnteredFile): readonly Sql[] {
  const { judgement, rows, loaded } = sourceStatements(mapping, importer, file);
  return [
    ...fateStatements(mapping, file, judgement),
    ...rows,
    ...outcomeStatements(mapping, file),
    sql`INSERT INTO source_file BY NAME SELECT ${file.fileId} AS file_id, ${file.ordinal} AS ordinal,
      ${file.sha256} AS sha256, ${file.name} AS name, ${file.facts} AS facts`,
    sql`SELECT CASE WHEN (SELECT count(*) FROM stage) <> ${frame.rows} OR (SELECT count(DISTINCT line) FROM fate) <> ${frame.rows}
      OR ${loaded} + (SELECT count(*) FROM fate WHERE excluded IS NOT NULL OR refused IS NOT NULL) <> ${frame.rows}
      THEN error('rows are not conserved') END`,
  ];
}

/** How a source judges its rows, carries them over, and counts afterwards, from the model's table, what arrived. */
function sourceStatements(
  mapping: Mapping,
  importer: Importer,
  file: LoadedFile,
): { readonly judgement: Judgement; readonly rows: readonly Sql[]; readonly loaded: Sql } {
  switch (mapping.source) {
    case "crm":
      return { judgement: judgeCrm(mapping), rows: loadCrm(mapping), loaded: countIn[crmTable(mapping)](file) };
    case "survey":
      return has(mapping, "answer_key")
        ? { judgement: judgeSpread(mapping), rows: loadSpread(mapping, file), loaded: sql`(SELECT count(*) FROM kept)` }
        : { judgement: judgeSurvey(mapping), rows: loadSurvey(mapping), loaded: countIn.response(file) };
    case "review":
      return {
        judgement: judgeReview(mapping),
        rows: loadReviews(mapping, importer),
        loaded: countIn.review(file),
      };
    case "hospital-list":
      return { judgement: judgeHospitalList(mapping), rows: loadHospitalList(mapping), loaded: countIn.hospital(file) };
    case "hospital-measure":
      return {
        judgement: judgeHospitalMeasure(mapping),
        rows: loadHospitalMeasure(mapping),
        loaded: sql`(SELECT count(*) FROM kept)`,
      };
  }
}

const countIn = {
  selection_event: ({ fileId }: LoadedFile) => sql`(SELECT count(*) FROM selection_event WHERE file_id = ${fileId})`,
  campaign: ({ fileId }: LoadedFile) => sql`(SELECT count(*) FROM campaign WHERE file_id = ${fileId})`,
  campaign_member: ({ fileId }: LoadedFile) => sql`(SELECT count(*) FROM campaign_member WHERE file_id = ${fileId})`,
  response: ({ fileId }: LoadedFile) => sql`(SELECT count(*) FROM response WHERE file_id = ${fileId})`,
  review: ({ fileId }: LoadedFile) => sql`(SELECT count(*) FROM review WHERE file_id = ${fileId})`,
  hospital: ({ fileId }: LoadedFile) => sql`(SELECT count(*) FROM hospital WHERE file_id = ${fileId})`,
} as const;
