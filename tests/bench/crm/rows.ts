import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { arrivalSources } from "../../../src/domain/arrival.ts";
import { monthOfDate } from "../../../src/domain/period.ts";
import { drivers } from "../../../src/drivers/registry.ts";
import { filterValues } from "./changes.ts";

/** The columns of the file: what our tables take, and, for engines without views, what ours work out. */
const columns = [
  "row_id",
  "created_on",
  "decided_on",
  "state",
  ...Object.keys(filterValues),
  "source",
  "driver",
  "month",
  "selected",
  "fresh",
  "decided",
  "won",
];

const firstDay = Date.UTC(2024, 9, 1);
const lastCreated = 729;
const longestWait = 59;
/** The maturity window of the synthetic model; the first row is decided on the last day there is. */
const lastMature = lastCreated + longestWait - 90;

const dateOf = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
const dates = Array.from({ length: lastCreated + longestWait + 1 }, (_, day) => dateOf(day));
const months = dates.map((date) => String(monthOfDate(date)));
const reasons = drivers.filter(({ role }) => role !== "signal").map(({ id }) => id);

/** A uniform draw (0–1) of a row for a purpose: the same at any number of rows. */
function draw(row: number, purpose: number): number {
  let bits = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** A value, the first ones likelier, or nothing in this part of the rows. */
function pick(values: readonly string[], chance: number, missing: number, isMissing: number): string {
  return isMissing < missing ? "" : (values[Math.floor(chance ** 1.5 * values.length)] ?? "");
}

function line(row: number): string {
  const created = row === 0 ? lastCreated : Math.floor(draw(row, 0) * (lastCreated + 1));
  const decidedDay = created + (row === 0 ? longestWait : Math.floor(draw(row, 1) * (longestWait + 1)));
  const chance = draw(row, 2);
  const state = row === 0 || chance < 0.45 ? "selected" : chance < 0.8 ? "lost" : "open";
  const segments = Object.entries(filterValues).map(([attribute, values], place) =>
    pick(values, draw(row, 10 + place), attribute === "zip3" ? 0.02 : 0.05, draw(row, 20 + place)),
  );
  const isDecided = state !== "open";
  const isSelected = state === "selected";
  const isMature = isDecided && created <= lastMature;
  const flag = (holds: boolean): string => (holds ? "1" : "0");
  return [
    String(row),
    dates[created] ?? "",
    isDecided ? (dates[decidedDay] ?? "") : "",
    state,
    ...segments,
    pick(arrivalSources.slice(0, 8), draw(row, 30), 0, 1),
    isSelected ? pick(reasons, draw(row, 31), 0.3, draw(row, 32)) : "",
    isDecided ? (months[decidedDay] ?? "") : "",
    flag(isSelected),
    flag(isSelected && segments.at(-1) === "new"),
    flag(isMature),
    flag(isMature && isSelected),
  ].join(",");
}

/** Writes so many seeded, meaningless CRM records as CSV. */
export async function writeCrm(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(`${columns.join(",")}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_, i) => line(from + i));
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
}
