import { headlineMetrics, outcomes, type HeadlineMetric, type Outcome } from "../domain/answer.ts";
import type { TwoGroups } from "../domain/compared.ts";
import { attributes, keptBy, type Attribute, type Filter } from "../domain/filter.ts";
import { monthOf, type Month, type Period } from "../domain/period.ts";
import { firstView, type DriverOrder, type Focus, type View } from "./view.ts";

const orders: readonly DriverOrder[] = ["says", "moves", "writes", "does", "driver", "disagree", "gap"];

const oneOf = <T extends string>(choices: readonly T[], text: string | null): T | null =>
  choices.find((choice) => choice === text) ?? null;

const monthText = (month: Month): string =>
  `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`;

const periodText = ({ from, to }: Period): string => `${monthText(from)}..${monthText(to)}`;

function readPeriod(text: string | null): Period | null {
  const match = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/.exec(text ?? "");
  if (!match) return null;
  const [fromYear, fromMonth, toYear, toMonth] = match.slice(1).map(Number);
  if (fromYear === undefined || fromMonth === undefined || toYear === undefined || toMonth === undefined) return null;
  if (fromMonth < 1 || fromMonth > 12 || toMonth < 1 || toMonth > 12) return null;
  const period = { from: monthOf(fromYear, fromMonth), to: monthOf(toYear, toMonth) };
  return period.from <= period.to ? period : null;
}

function focusText(focus: Focus): string {
  switch (focus.kind) {
    case "driver":
      return `driver:${focus.driver}`;
    case "metric":
      return `figure:${focus.metric}`;
    case "brand":
      return `hospital:${focus.brand}`;
  }
}

function readFocus(text: string | null): Focus | null {
  const [kind, name] = [text?.slice(0, text.indexOf(":")), text?.slice(text.indexOf(":") + 1)];
  if (!name) return null;
  if (kind === "driver") return { kind, driver: name };
  if (kind === "hospital") return { kind: "brand", brand: name };
  const metric = kind === "figure" ? oneOf<HeadlineMetric>(headlineMetrics, name) : null;
  return metric === null ? null : { kind: "metric", metric };
}

function readKeep(parameters: URLSearchParams): Filter["keep"] {
  const kept: Partial<Record<Attribute, readonly string[]>> = {};
  for (const attribute of attributes) {
    const values = parameters.getAll(attribute).filter((value) => value !== "");
    if (values.length > 0) kept[attribute] = values;
  }
  const [cites, ...more] = parameters.getAll("cites");
  return cites && more.length === 0 ? { ...kept, cites: [cites] } : kept;
}

function readGroups(parameters: URLSearchParams): TwoGroups | null {
  const attribute = oneOf<Attribute>(attributes, parameters.get("compare"));
  const [a, b, ...more] = parameters.getAll("with");
  if (attribute === null || !a || !b || a === b || more.length > 0) return null;
  return { attribute, values: [a, b] };
}

/** A view as the text behind `#`: dates, attribute values and ids only. The first view is the empty text. */
export function writeViewHash({ filter, outcome, focus, order, compare }: View): string {
  const parameters = new URLSearchParams();
  if (filter.period) parameters.set("period", periodText(filter.period));
  if (typeof filter.against !== "string") parameters.set("against", periodText(filter.against));
  else if (filter.against !== firstView.filter.against) parameters.set("against", filter.against);
  for (const by of keptBy) for (const value of filter.keep[by] ?? []) parameters.append(by, value);
  if (outcome) parameters.set("outcome", outcome);
  if (order) parameters.set("order", order);
  if (focus) parameters.set("focus", focusText(focus));
  if (compare) parameters.set("compare", compare.attribute);
  for (const value of compare?.values ?? []) parameters.append("with", value);
  return parameters.toString();
}

/** The view a link asks for. What it does not understand it leaves at the first view. */
export function readViewHash(hash: string): View {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const against = parameters.get("against");
  return {
    filter: {
      period: readPeriod(parameters.get("period")),
      against: readPeriod(against) ?? oneOf(["before", "year"] as const, against) ?? firstView.filter.against,
      keep: readKeep(parameters),
    },
    outcome: oneOf<Outcome>(outcomes, parameters.get("outcome")),
    focus: readFocus(parameters.get("focus")),
    order: oneOf(orders, parameters.get("order")),
    compare: readGroups(parameters),
  };
}

/** What of a view its numbers depend on, as text: the same wherever the reader looks. */
export const populationOf = ({ filter, outcome }: View): string => writeViewHash({ ...firstView, filter, outcome });

/** Whether a view shows the population that the page opens with, wherever the reader looks. */
export const isFirstPopulation = (view: View): boolean => populationOf(view) === "";
