// Crossfilter over the rows as papaparse gives them; an aggregate by a filtered attribute has a dimension of its own, which filters nothing.
import crossfilter from "crossfilter2";
import Papa from "papaparse";
import { filterValues } from "../crm/changes.ts";

const texts = [...Object.keys(filterValues), "source", "driver", "month"];
const flags = ["selected", "fresh", "decided", "won"];

const rowsOf = (csv) =>
  new Promise((resolve, reject) => {
    const rows = [];
    Papa.parse(new File([csv], "crm.csv"), {
      header: true,
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const read of data) {
          const row = {};
          for (const name of texts) row[name] = read[name];
          for (const name of flags) row[name] = Number(read[name]);
          rows.push(row);
        }
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });

const converted = (group) =>
  group.reduce(
    (sums, { decided, won }) => {
      sums.decided += decided;
      sums.won += won;
      return sums;
    },
    (sums, { decided, won }) => {
      sums.decided -= decided;
      sums.won -= won;
      return sums;
    },
    () => ({ decided: 0, won: 0 }),
  );

const one = (all) => Object.fromEntries(all.map(({ key, value }) => [key, [value]]));
const two = (all) => Object.fromEntries(all.map(({ key, value: { decided, won } }) => [key, [decided, won]]));

let filters;
let groups;

export const engine = {
  open: async (csv) => {
    const rows = crossfilter(await rowsOf(csv));
    filters = Object.fromEntries(Object.keys(filterValues).map((name) => [name, rows.dimension((row) => row[name])]));
    const month = rows.dimension(({ month }) => month);
    groups = {
      selected: month.group().reduceSum(({ selected }) => selected),
      fresh: month.group().reduceSum(({ fresh }) => fresh),
      bySource: converted(rows.dimension(({ source }) => source).group()),
      byLine: converted(rows.dimension(({ service_line }) => service_line).group()),
      reasons: rows
        .dimension(({ driver }) => driver)
        .group()
        .reduceSum(({ selected }) => selected),
    };
  },
  change: async ({ attribute, values }) => {
    const filter = filters[attribute];
    if (values === null) filter.filterAll();
    else if (values.length === 1) filter.filterExact(values[0]);
    else filter.filterFunction((value) => values.includes(value));
    const { selected, fresh, bySource, byLine, reasons } = Object.fromEntries(
      Object.entries(groups).map(([name, group]) => [name, group.all()]),
    );
    const counts = {
      selected: one(selected),
      fresh: one(fresh),
      bySource: two(bySource),
      byLine: two(byLine),
      reasons: one(reasons),
    };
    return () => counts;
  },
};
