// DuckDB-WASM alone: one statement for each aggregate, one after another.
import { questions } from "../crm/task.ts";
import { openTable } from "./duckdbTable.mjs";

const quoted = (value) => `'${value.replaceAll("'", "''")}'`;

function statement({ by, sums }, keep) {
  const kept = Object.entries(keep).map(([name, values]) => `${name} IN (${values.map(quoted).join(", ")})`);
  const where = [`${by} IS NOT NULL`, ...kept].join(" AND ");
  return `SELECT ${by}, ${sums.map((sum) => `sum(${sum}) AS ${sum}`).join(", ")} FROM crm WHERE ${where} GROUP BY ${by}`;
}

const countsOf = (table, { by, sums }) => {
  const value = table.getChild(by);
  const columns = sums.map((sum) => table.getChild(sum));
  return Object.fromEntries(
    Array.from({ length: table.numRows }, (_, row) => [
      String(value.get(row)),
      columns.map((column) => Number(column.get(row))),
    ]),
  );
};

let connection;

export const engine = {
  open: async (csv) => {
    ({ connection } = await openTable(csv));
  },
  change: async ({ keep }) => {
    const tables = {};
    for (const [name, question] of Object.entries(questions))
      tables[name] = await connection.query(statement(question, keep));
    return () =>
      Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, countsOf(tables[name], question)]));
  },
};
