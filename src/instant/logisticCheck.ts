import type { LogisticCheck } from "../domain/logisticCheck.ts";
import { eventsNeeded, hasEnoughEvents, logisticRelativeWeights } from "../stats/logisticWeights.ts";
import type { MovesFit } from "./moves.ts";
import { completePlaces, type VariableRows } from "./rowSums.ts";

/** Logistic relative weights of the model's drivers; null unless *moves* is shown and explains first choice, yes or no. */
export function logisticCheck({ model, drivers, rows }: MovesFit): LogisticCheck | null {
  if (model.outcome !== "prefer" || rows === null || drivers.length === 0) return null;
  const patterns = answerPatterns(rows);
  const [events, nonEvents] = [patterns.yes, patterns.no];
  if (!hasEnoughEvents(events, nonEvents, drivers.length))
    return { state: "too-few", needed: eventsNeeded(drivers.length) };
  const found = logisticRelativeWeights(patterns);
  if (found.status === "not-computed") return found.reason === "no-data" ? null : { state: found.reason };
  const { shares, mcFadden } = found;
  if (shares === null) return null;
  return { state: "shown", mcFadden, shares: drivers.map((driver, place) => ({ driver, share: shares[place] ?? 0 })) };
}

/** Whether a driver's share by LMG and by logistic weights stand more than five points apart. */
export function dependsOnMethod(check: LogisticCheck | null, driver: string, share: number | null): boolean {
  const other = check?.state === "shown" ? check.shares.find((each) => each.driver === driver) : undefined;
  return share !== null && other !== undefined && Math.abs(share - other.share) > 5;
}

/** The rows with every answer, equal ones added up: a fit depends on them by their weight alone. */
function answerPatterns(rows: VariableRows) {
  const [outcome, ...ratings] = rows.variables;
  const seen = new Map<string, { readonly y: number; readonly x: readonly number[]; weight: number }>();
  let [yes, no] = [0, 0];
  for (const row of completePlaces(rows)) {
    const weight = rows.weight[row] ?? 0;
    if (!(weight > 0)) continue;
    const y = (outcome?.[row] ?? 0) > 0 ? 1 : 0;
    if (y === 1) yes += 1;
    else no += 1;
    const x = ratings.map((column) => column[row] ?? 0);
    const name = `${String(y)} ${x.join(" ")}`;
    const pattern = seen.get(name) ?? { y, x, weight: 0 };
    pattern.weight += weight;
    seen.set(name, pattern);
  }
  const all = [...seen.values()];
  return {
    yes,
    no,
    outcomes: all.map(({ y }) => y),
    rows: all.map(({ x }) => x),
    weights: all.map((each) => each.weight),
  };
}
