import type { DriverEvidence, EvidenceCell } from "../domain/answer.ts";
import type { WhatIf } from "../domain/whatIf.ts";
import { displayedDifference, displayedFigure, roundedOrNull } from "./digits.ts";

/** What may leave of a driver's evidence, field by field, with the digits displayed. */
export const displayedDriver = (evidence: DriverEvidence): DriverEvidence => ({
  driver: evidence.driver,
  label: evidence.label,
  definition: evidence.definition,
  actions: evidence.actions,
  role: evidence.role,
  group: evidence.group,
  reading: evidence.reading,
  says: cell(evidence.says),
  moves: cell(evidence.moves),
  writes: cell(evidence.writes),
  does: cell(evidence.does),
  tone: displayedFigure(evidence.tone),
  toneBefore: evidence.toneBefore === null ? null : displayedFigure(evidence.toneBefore),
  toneChange: displayedDifference(evidence.toneChange, "net"),
  toneAgainstAverage: displayedDifference(evidence.toneAgainstAverage, "net"),
  disagreement: evidence.disagreement,
  correlation: roundedOrNull(evidence.correlation, "correlation"),
  johnsonShare: evidence.johnsonShare === null ? null : Math.round(evidence.johnsonShare),
  methodDependent: evidence.methodDependent,
  together:
    evidence.together === null
      ? null
      : { label: evidence.together.label, r: roundedOrNull(evidence.together.r, "correlation") },
  warning: evidence.warning,
  performance: displayedFigure(evidence.performance),
  performanceByBrand: [],
  gap:
    evidence.gap === null
      ? null
      : {
          rival: evidence.gap.rival,
          rivalFigure: displayedFigure(evidence.gap.rivalFigure),
          difference: displayedDifference(evidence.gap.difference, evidence.gap.rivalFigure.unit),
        },
  met: evidence.met === null ? null : displayedFigure(evidence.met),
  performanceByQuarter: [],
  quadrant: evidence.quadrant,
  deviation: evidence.deviation === null ? null : displayedDifference(evidence.deviation, "score"),
  associations: [],
  ...(evidence.edited && { edited: evidence.edited }),
  comments: displayedFigure(evidence.comments),
  phrases: [],
});

const cell = ({ figure, rank, everyone }: EvidenceCell): EvidenceCell => ({
  figure: displayedFigure(figure),
  rank,
  ...(everyone && { everyone }),
});

/** What may leave of a what-if: one decimal, as it is said. */
export const displayedWhatIf = (found: WhatIf): WhatIf =>
  found.state === "refused"
    ? { driver: found.driver, state: found.state, why: found.why }
    : {
        driver: found.driver,
        state: found.state,
        points: found.points,
        most: found.most,
        stop: found.stop,
        held: displayedFigure(found.held, 1),
        along: displayedFigure(found.along, 1),
        isProportional: found.isProportional,
      };
