// The CRM file as one DuckDB table whose texts are ENUMs; shared by the two peers that ask it by SQL.
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";

const texts = ["service_line", "location", "age_band", "gender", "payer", "zip3", "patient_type", "source", "driver"];

export async function openTable(csv) {
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(new URL(workerUrl, document.baseURI)));
  await db.instantiate(new URL(wasmUrl, document.baseURI).href);
  await db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await db.connect();
  await db.registerFileHandle("crm.csv", csv, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(`CREATE TABLE loaded AS
    SELECT ${texts.join(", ")}, month, selected, fresh, decided, won
    FROM read_csv('crm.csv', header = true, types = {'zip3': 'VARCHAR', 'month': 'INTEGER', 'selected': 'INTEGER',
      'fresh': 'INTEGER', 'decided': 'INTEGER', 'won': 'INTEGER'})`);
  for (const name of texts)
    await connection.query(
      `CREATE TYPE ${name}_values AS ENUM (SELECT DISTINCT ${name} FROM loaded WHERE ${name} IS NOT NULL ORDER BY 1)`,
    );
  await connection.query(`CREATE TABLE crm AS
    SELECT ${texts.map((name) => `${name}::${name}_values AS ${name}`).join(", ")}, month, selected, fresh, decided, won
    FROM loaded`);
  await connection.query("DROP TABLE loaded");
  return { db, connection };
}
