// Arquero: the table filtered, then grouped and rolled up for each aggregate.
import { fromCSV, op } from "arquero";
import { questions } from "../crm/task.ts";

const kept = [
  "service_line",
  "location",
  "age_band",
  "gender",
  "payer",
  "zip3",
  "patient_type",
  "source",
  "driver",
  "month",
];
const summed = ["selected", "fresh", "decided", "won"];

let table;

export const engine = {
  open: async (csv) => {
    const parse = {
      ...Object.fromEntries(kept.map((name) => [name, String])),
      ...Object.fromEntries(summed.map((name) => [name, Number])),
    };
    table = fromCSV(await csv.text(), { parse }).select(...kept, ...summed);
  },
  change: async ({ keep }) => {
    const terms = Object.keys(keep).map((name) => `op.includes($.${name}, d.${name})`);
    const filtered = terms.length === 0 ? table : table.params(keep).filter(`(d, $) => ${terms.join(" && ")}`);
    const answers = Object.fromEntries(
      Object.entries(questions).map(([name, { by, sums }]) => [
        name,
        filtered.groupby(by).rollup(Object.fromEntries(sums.map((sum) => [sum, op.sum(sum)]))),
      ]),
    );
    return () =>
      Object.fromEntries(
        Object.entries(questions).map(([name, { by, sums }]) => [
          name,
          Object.fromEntries(
            answers[name].objects().map((row) => [String(row[by] ?? ""), sums.map((sum) => row[sum])]),
          ),
        ]),
      );
  },
};
