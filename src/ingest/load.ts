import { spareName } from "../domain/spareTable.ts";
import { tables, type TableName } from "../domain/table.ts";
import { identifier, sql, type Sql } from "../engine/sql.ts";
import type { Frame } from "./framed.ts";
import type { Importer } from "./importer.ts";
import { joinCampaigns, judgeCrm, loadCrm } from "./load/crm.ts";
import { fateStatements, type Judgement } from "./load/fate.ts";
import { outcomeStatements } from "./load/outcomes.ts";
import { judgeReview, loadReviews } from "./load/review.ts";
import { settleLoaded } from "./load/setAside.ts";
import { crmTable, has, stageOfKept, type LoadedFile } from "./load/staged.ts";
import { judgeSurvey, loadSurvey } from "./load/survey.ts";
import type { Mapping } from "./mapping.ts";

/** The file as it is entered in `source_file`. */
export type EnteredFile = LoadedFile & { readonly sha256: string; readonly name: string; readonly facts: string };

/** The mark in the statement that proves conservation: a refusal there is our defect, not the file's. */
export const conservationMark = "rows are not conserved";

/**
 * The statements that carry `stage` into the model, in one transaction: each row's fate, the rows, what became of the
 * others, the file's entry, and the proof that every well-formed row of the frame has exactly one fate. From `manyRows` on a
 * copy of every key is avoided.
 */
export async function loadStatements(
  frame: Frame,
  mapping: Mapping,
  importer: Importer,
  file: EnteredFile,
  manyRows: number,
): Promise<readonly Sql[]> {
  // Of long files the rows are kept where they are, by statements that are fetched with the first such file.
  const inPlace = mapping.source === "crm" && frame.rows >= manyRows ? await import("./load/keptInPlace.ts") : null;
  const from = inPlace?.keptStage ?? stageOfKept;
  const source = await sourceStatements(frame, mapping, importer, file, from);
  const { judgement, rows, parent, isGathered = false } = source;
  const ofKept = [...rows, ...outcomeStatements(mapping, file, from)];
  return [
    ...(inPlace?.keptInPlace(mapping, file, judgement, ofKept) ?? [
      ...fateStatements(mapping, file, judgement),
      ...ofKept,
    ]),
    sql`INSERT INTO source_file BY NAME SELECT ${file.fileId} AS file_id, ${file.ordinal} AS ordinal, ${file.sha256} AS sha256,
      ${file.name} AS name, ${file.facts} AS facts, (${lastDayIn(parent, file)})::DATE AS reaches`,
    ...settleLoaded(parent, file.fileId),
    ...(mapping.source === "crm" ? joinCampaigns : []),
    sql`SELECT CASE WHEN (SELECT count(*) FROM stage) <> ${frame.rows} OR (SELECT count(DISTINCT line) FROM fate) <> ${frame.rows}
      OR ${isGathered ? gathered : arrivedIn(parent, file)} + (SELECT count(*) FROM fate WHERE excluded IS NOT NULL OR refused IS NOT NULL) <> ${frame.rows}
      THEN error('rows are not conserved') END`,
  ];
}

/** How a source judges its rows and carries them over, and the table in which they arrive. */
type SourceStatements = {
  readonly judgement: Judgement;
  readonly rows: readonly Sql[];
  readonly parent: TableName;
  readonly isGathered?: boolean;
};

/** The rarer sources are fetched with the first file of theirs. */
async function sourceStatements(
  frame: Frame,
  mapping: Mapping,
  importer: Importer,
  file: LoadedFile,
  from: Sql,
): Promise<SourceStatements> {
  switch (mapping.source) {
    case "crm":
      return { judgement: judgeCrm(mapping), rows: loadCrm(mapping, from), parent: crmTable(mapping) };
    case "survey": {
      if (!has(mapping, "answer_key"))
        return { judgement: judgeSurvey(mapping), rows: loadSurvey(mapping), parent: "response" };
      const { judgeSpread, loadSpread } = await import("./load/spread.ts");
      return { judgement: judgeSpread(mapping), rows: loadSpread(mapping, file), parent: "response" };
    }
    case "review":
      return { judgement: judgeReview(mapping), rows: loadReviews(mapping, importer), parent: "review" };
    case "hospital-list": {
      const { judgeHospitalList, loadHospitalList } = await import("./load/hospital.ts");
      return { judgement: judgeHospitalList(mapping), rows: loadHospitalList(mapping), parent: "hospital" };
    }
    case "hospital-measure": {
      const { judgeHospitalMeasure, loadHospitalMeasure } = await import("./load/hospital.ts");
      const [judgement, rows] = [judgeHospitalMeasure(mapping), loadHospitalMeasure(mapping)];
      return { judgement, rows, parent: "hospital_measure", isGathered: true };
    }
    case "activity": {
      const { activityOf, judgeActivity, loadActivity } = await import("./load/activity.ts");
      const of = activityOf(frame, mapping, importer);
      return { judgement: judgeActivity(of), rows: loadActivity(of), parent: "activity" };
    }
    case "listing": {
      const { judgeListing, loadListing } = await import("./load/listing.ts");
      const [judgement, rows] = [judgeListing(mapping, importer), loadListing(mapping, importer)];
      return { judgement, rows, parent: "listing" };
    }
  }
}

/** The day by which one table tells that a file reaches further than another; a table without days has none. */
const lastDays: Readonly<Partial<Record<TableName, Sql>>> = {
  selection_event: sql`coalesce(max(created_on), max(decided_on))`,
  response: sql`max(responded_on)`,
  review: sql`max(posted_on)`,
  hospital_measure: sql`max(period_end)`,
  activity: sql`max(ends_on)`,
};

const lastDayIn = (parent: TableName, { fileId }: LoadedFile): Sql =>
  sql`SELECT ${lastDays[parent] ?? sql`max(NULL::DATE)`} FROM ${identifier(parent)} WHERE file_id = ${fileId}`;

/** Counts afterwards, from the model's table and the versions beside it, how many rows of the file arrived. */
function arrivedIn(parent: TableName, { fileId }: LoadedFile): Sql {
  const rows = "file_rows" in tables[parent] ? sql`coalesce(sum(file_rows), 0)` : sql`count(*)`;
  const [here, aside] = [parent, spareName(parent)].map(
    (table) => sql`(SELECT ${rows} FROM ${identifier(table)} WHERE file_id = ${fileId})`,
  );
  return sql`(${here ?? sql`0`} + ${aside ?? sql`0`})`;
}

/** Rows that hold nothing published make no measure, so the rows are counted where they are kept. */
const gathered = sql`(SELECT count(*) FROM kept)`;
