// node nativeLoad.mjs FILE: reads a CSV into a typed table by native DuckDB on one thread; prints milliseconds and rows as JSON.
import { DuckDBInstance } from "@duckdb/node-api";

const [file] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
const start = performance.now();
await connection.run(`CREATE TABLE leads AS SELECT * FROM read_csv('${String(file)}', header = true, dateformat = '%m/%d/%Y', columns = {
  'Lead ID': 'VARCHAR', 'First Name': 'VARCHAR', 'Last Name': 'VARCHAR', 'Email': 'VARCHAR', 'Zip/Postal Code': 'VARCHAR', 'Birthdate': 'DATE',
  'Create Date': 'DATE', 'Decision Date': 'DATE', 'Lead Status': 'VARCHAR', 'Lead Source': 'VARCHAR', 'Service Line': 'VARCHAR',
  'Preferred Location': 'VARCHAR', 'Reasons for Choosing': 'VARCHAR', 'Reason Lost': 'VARCHAR', 'Patient Type': 'VARCHAR',
  'Insurance Type': 'VARCHAR', 'Data Use Consent': 'VARCHAR', 'Email Opt Out': 'INTEGER' })`);
const milliseconds = performance.now() - start;
const rows = await connection.runAndReadAll("SELECT count(*)::INTEGER FROM leads");
process.stdout.write(JSON.stringify({ milliseconds, rows: rows.getRows()[0]?.[0] }));
