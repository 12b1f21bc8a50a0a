import type { Remote } from "comlink";
import type { Filter } from "../../../src/domain/filter.ts";
import { openDuckdbWasm } from "../../../src/engine/duckdbWasm.ts";
import type { Engine as Sql } from "../../../src/engine/engine.ts";
import { vouchScrubbed } from "../../../src/engine/scrubbed.ts";
import { staticSql } from "../../../src/engine/sql.ts";
import { buildModel } from "../../../src/model/buildModel.ts";
import { createTables } from "../../../src/model/createTables.ts";
import { syntheticModel } from "../../support/syntheticTables.ts";
import type { Engine } from "../crm/task.ts";
import type { LayerWorker } from "./layer.worker.ts";
import { openLayer } from "./openLayer.ts";

const events = (path: string): string => `
  INSERT INTO selection_event BY NAME
  SELECT row_id, 'crm' AS file_id, row_id::INTEGER AS line, (hash(row_id) % 200)::UTINYINT AS boot_group,
    created_on, decided_on, state, service_line, location, age_band, gender, payer, zip3, patient_type, source
  FROM read_csv('${path}', header = true, types = {'zip3': 'VARCHAR', 'row_id': 'BIGINT'})`;

const reasons = (path: string): string => `
  INSERT INTO selection_reason BY NAME
  SELECT row_id, driver, 'chose' AS outcome
  FROM read_csv('${path}', header = true, types = {'zip3': 'VARCHAR', 'row_id': 'BIGINT'}) WHERE driver IS NOT NULL`;

/** The engine with the file in the page's own tables, and the in-memory layer over them. */
export async function openCrm(csv: Blob): Promise<{ readonly sql: Sql; readonly layer: Remote<LayerWorker> }> {
  const sql = await openDuckdbWasm();
  await createTables(sql);
  await buildModel(sql, syntheticModel);
  const path = await sql.registerFile("crm.csv", csv);
  await sql.load(vouchScrubbed(path, [staticSql(events(path)), staticSql(reasons(path))]));
  await sql.dropFile("crm.csv");
  return { sql, layer: await openLayer(sql) };
}

let opened: Awaited<ReturnType<typeof openCrm>> | null = null;
let shown: Filter["keep"] = {};

/** Our own in-memory layer, filled by the page's own engine. */
export const engine: Engine = {
  open: async (csv) => {
    opened = await openCrm(csv);
  },
  change: async ({ keep }) => {
    if (opened === null) throw new Error("The layer was asked before it was filled.");
    const found = await opened.layer.task(keep);
    shown = keep;
    return () => found;
  },
  ahead: () => {
    void opened?.layer.prepare(shown);
  },
  release: async () => {
    await opened?.sql.close();
  },
};
