// Perspective: one table, and a new view of it for each aggregate under each filter.
import perspective from "@perspective-dev/client";
import clientWasm from "@perspective-dev/client/dist/wasm/perspective-js.wasm?url";
import serverWasm from "@perspective-dev/server/dist/wasm/perspective-server.wasm?url";
import { questions } from "../crm/task.ts";

const texts = ["service_line", "location", "age_band", "gender", "payer", "zip3", "patient_type", "source", "driver"];
const numbers = ["selected", "fresh", "decided", "won"];
/** Columns of the file that nothing asks for: a table takes a CSV only whole. */
const unasked = { row_id: "integer", created_on: "string", decided_on: "string", state: "string" };

let table;

async function ask({ by, sums }, filter) {
  const view = await table.view({
    group_by: [by],
    columns: sums,
    aggregates: Object.fromEntries(sums.map((sum) => [sum, "sum"])),
    filter,
  });
  const columns = await view.to_columns();
  await view.delete();
  return columns;
}

export const engine = {
  open: async (csv) => {
    perspective.init_server(fetch(serverWasm));
    perspective.init_client(fetch(clientWasm));
    const worker = await perspective.worker();
    const typed = (names, type) => Object.fromEntries(names.map((name) => [name, type]));
    table = await worker.table({
      ...unasked,
      ...typed(texts, "string"),
      month: "integer",
      ...typed(numbers, "integer"),
    });
    await table.update(await csv.text());
  },
  change: async ({ keep }) => {
    const filter = Object.entries(keep).map(([name, values]) => [name, "in", [...values]]);
    const answers = {};
    for (const [name, question] of Object.entries(questions)) answers[name] = await ask(question, filter);
    return () =>
      Object.fromEntries(
        Object.entries(questions).map(([name, { sums }]) => {
          const columns = answers[name];
          // The first row is the total of all, at the path of nothing.
          const rows = columns.__ROW_PATH__.map((path, row) => [path[0], sums.map((sum) => columns[sum][row])]);
          return [name, Object.fromEntries(rows.slice(1).map(([value, counts]) => [String(value ?? ""), counts]))];
        }),
      );
  },
};
