import { families, membersOf, spareName } from "../domain/spareTable.ts";
import type { TableName } from "../domain/table.ts";
import type { Engine, Statements } from "../engine/engine.ts";
import { identifier, sql } from "../engine/sql.ts";
import { joinCampaigns } from "./load/crm.ts";
import { noteTouched, settleTouched } from "./load/setAside.ts";

const byRow: readonly TableName[] = [
  "selection_reason",
  "brand_rating",
  "driver_rating",
  "driver_importance",
  "mention",
];
const byFile: readonly TableName[] = [
  "selection_event",
  "campaign",
  "campaign_member",
  "response",
  "review",
  "hospital",
  "hospital_measure",
  "activity",
  "listing",
  "file_outcome",
  "source_file",
];

/**
 * Takes a file and everything that came from it out of the tables, all or nothing; records that another file brought too
 * stay, as the newest of the files left wrote them.
 */
export function removeFile(engine: Engine, fileId: string): Promise<void> {
  return engine.transaction(async (tx) => {
    await unjoinCampaigns(tx, fileId);
    await tx.run(noteTouched(fileId));
    const range = sql`BETWEEN (SELECT max(ordinal)::BIGINT * 1000000000 FROM source_file WHERE file_id = ${fileId})
      AND (SELECT max(ordinal)::BIGINT * 1000000000 + 999999999 FROM source_file WHERE file_id = ${fileId})`;
    const spare = families.flatMap(membersOf);
    const both = (table: TableName): readonly string[] => (spare.includes(table) ? [table, spareName(table)] : [table]);
    for (const table of byRow.flatMap(both)) await tx.run(sql`DELETE FROM ${identifier(table)} WHERE row_id ${range}`);
    for (const table of byFile.flatMap(both))
      await tx.run(sql`DELETE FROM ${identifier(table)} WHERE file_id = ${fileId}`);
    await settleTouched(tx);
    for (const statement of joinCampaigns) await tx.run(statement);
  });
}

/** What leads learned from the file's campaigns and memberships; what other files say is joined again afterwards. */
async function unjoinCampaigns(tx: Statements, fileId: string): Promise<void> {
  for (const table of ["selection_event", "spare_selection_event"].map(identifier)) {
    await tx.run(sql`UPDATE ${table} SET campaign = NULL WHERE campaign_key IN
      (SELECT campaign_key FROM campaign WHERE file_id = ${fileId})`);
    await tx.run(sql`UPDATE ${table} AS event SET campaign = NULL, campaign_key = NULL FROM campaign_member AS member
      WHERE member.file_id = ${fileId} AND member.member_key = event.record_key AND member.campaign_key = event.campaign_key`);
  }
}

/** Every table that loading fills is in one of the two lists; a test compares. */
export const removedTables: readonly TableName[] = [...byRow, ...byFile];
