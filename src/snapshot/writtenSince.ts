import type { SinceFigure } from "../domain/since.ts";
import type { Snapshot, WrittenChange, WrittenSince } from "../domain/snapshot.ts";
import { rowsOfFigure } from "../metrics/explain.ts";
import { maskOutgoing } from "../privacy/maskOutgoing.ts";
import { sinceSummary } from "../story/sinceInWords.ts";
import { sinceWords } from "#words/since.ts";
import { untold } from "./changeOfFigure.ts";
import { changesSince, overlap } from "./changesSince.ts";
import { displayedDifference } from "./digits.ts";

/**
 * What changed since an earlier snapshot, as the next one carries it: with the digits displayed, and without figures of protected rows whose
 * months the two share, since a later export of the same months differs from the earlier by few rows. null where the two are not comparable.
 */
export function writtenSince(before: Snapshot, now: Omit<Snapshot, "since">): WrittenSince | null {
  const since = changesSince(before, now);
  if (since.refusal !== null) return null;
  const { version, period, dataTo, formulaVersion } = before;
  return {
    before: { version, period, dataTo, formulaVersion },
    summary: maskOutgoing(sinceSummary(before, since.figures, now)),
    differs: since.differs.map((difference) => ({
      kind: difference.kind,
      text: maskOutgoing(sinceWords.differs(difference)),
    })),
    figures: since.figures.map(writtenChange),
  };
}

function writtenChange({ before, now, change }: SinceFigure): WrittenChange {
  if (rowsOfFigure(now.metric) !== null && overlap(before.period, now.period)) {
    const { p: _, ...nothing } = untold("same-months");
    return { of: now.id, before: null, change: { ...nothing, adjustedP: null, mark: null } };
  }
  const { period, unit, value, lower, upper, n, nEffective, status, formulaVersion } = before;
  const shown = displayedDifference({ ...change, untested: null }, now.unit);
  return {
    of: now.id,
    before: { period, unit, value, lower, upper, n, nEffective, status, formulaVersion },
    change: {
      value: shown.value,
      lower: shown.lower,
      upper: shown.upper,
      adjustedP: shown.adjustedP,
      mark: change.mark,
      untested: change.untested,
      minimumDetectable: shown.minimumDetectable,
    },
  };
}
