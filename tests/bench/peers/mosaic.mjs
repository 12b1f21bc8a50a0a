// Mosaic's coordinator, pre-aggregation and consolidation on, its cache of results off: the changes come back to earlier filters.
import { clausePoints, Coordinator, MosaicClient, Selection, wasmConnector } from "@uwdata/mosaic-core";
import { Query, sum } from "@uwdata/mosaic-sql";
import { questions } from "../crm/task.ts";
import { openTable } from "./duckdbTable.mjs";

class Counting extends MosaicClient {
  constructor(filter, { by, sums }) {
    super(filter);
    this.by = by;
    this.sums = sums;
    this.result = null;
  }

  query(filter = []) {
    return Query.from("crm")
      .select({ value: this.by, ...Object.fromEntries(this.sums.map((name) => [name, sum(name)])) })
      .where(filter)
      .groupby(this.by);
  }

  queryResult(table) {
    this.result = table;
    this.resolve();
    return this;
  }

  queryError(failure) {
    this.reject(failure);
    return this;
  }

  next() {
    return new Promise((resolve, reject) => {
      Object.assign(this, { resolve, reject });
    });
  }

  counts() {
    const table = this.result;
    const value = table.getChild("value").toArray();
    const columns = this.sums.map((name) => table.getChild(name).toArray());
    return Object.fromEntries(
      Array.from(value, (each, row) => [
        each === null ? "" : String(each),
        columns.map((column) => Number(column[row])),
      ]),
    );
  }
}

const selection = Selection.intersect();
const sources = {};
let clients;

const clauseOf = ({ attribute, values }) => {
  const source = (sources[attribute] ??= { attribute });
  return clausePoints([attribute], values === null ? null : values.map((value) => [value]), { source });
};

export const engine = {
  open: async (csv) => {
    const { db, connection } = await openTable(csv);
    const coordinator = new Coordinator(wasmConnector({ duckdb: db, connection }), {
      cache: false,
      logger: null,
    });
    clients = Object.fromEntries(
      Object.entries(questions).map(([name, question]) => [name, new Counting(selection, question)]),
    );
    const first = Object.values(clients).map((client) => client.next());
    for (const client of Object.values(clients)) coordinator.connect(client);
    await Promise.all(first);
  },
  change: async (change) => {
    const told = Object.values(clients).map((client) => client.next());
    selection.update(clauseOf(change));
    await Promise.all(told);
    return () => Object.fromEntries(Object.entries(clients).map(([name, client]) => [name, client.counts()]));
  },
  ahead: (change) => selection.activate(clauseOf(change)),
};
