import type { TableName } from "../domain/table.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier, sql } from "../engine/sql.ts";

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
  "file_outcome",
  "source_file",
];

/** Takes a file and everything that came from it out of the tables, all or nothing. */
export async function removeFile(engine: Engine, fileId: string): Promise<void> {
  await engine.transaction(async (tx) => {
    await tx.run(sql`UPDATE selection_event SET campaign = NULL WHERE campaign_key IN
      (SELECT campaign_key FROM campaign WHERE file_id = ${fileId})`);
    const range = sql`BETWEEN (SELECT max(ordinal)::BIGINT * 1000000000 FROM source_file WHERE file_id = ${fileId})
      AND (SELECT max(ordinal)::BIGINT * 1000000000 + 999999999 FROM source_file WHERE file_id = ${fileId})`;
    for (const table of byRow) await tx.run(sql`DELETE FROM ${identifier(table)} WHERE row_id ${range}`);
    for (const table of byFile) await tx.run(sql`DELETE FROM ${identifier(table)} WHERE file_id = ${fileId}`);
  });
}

/** Every table that loading fills is in one of the two lists; a test compares. */
export const removedTables: readonly TableName[] = [...byRow, ...byFile];
