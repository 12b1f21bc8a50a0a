import type { DriverEvidence } from "../domain/answer.ts";
import type { BeliefCheck, BeliefCheckup, Beliefs } from "../domain/belief.ts";
import { midRanks } from "../stats/ranks.ts";

/**
 * Believed ranks beside the rank bands of *moves* (statistical specification §8). Spend is ranked over all rated drivers,
 * the largest first, nothing entered counting as nothing spent; a rank left empty is not compared. Null without beliefs.
 */
export function checkBeliefs(drivers: readonly DriverEvidence[], entered: Beliefs | null): BeliefCheckup | null {
  if (entered === null) return null;
  const rated = drivers.filter(({ role }) => role === "differentiator" || role === "experience");
  const values = rated.map(({ driver }) => entered.values[driver] ?? null);
  const ranks = entered.by === "rank" ? values : midRanks(values.map((spend) => spend ?? 0));
  const checks = rated.flatMap(({ driver, label, moves }, place): readonly BeliefCheck[] => {
    const believed = ranks[place] ?? null;
    if (believed === null) return [];
    const band = moves.rank;
    return [{ driver, label, believed, band, verdict: verdictOf(believed, band) }];
  });
  return { entered, checks: checks.sort((a, b) => a.believed - b.believed) };
}

function verdictOf(believed: number, band: BeliefCheck["band"]): BeliefCheck["verdict"] {
  if (band === null) return "not-comparable";
  if (believed < band.best) return "overrated";
  return believed > band.worst ? "underrated" : "inside";
}
