import type { Answer, DriverEvidence, EvidenceKind } from "../domain/answer.ts";
import { isRated, supportsOf, type Support } from "./supports.ts";

/** One thing to do, with the evidence for it. */
export type Action = {
  readonly kind: "fix" | "protect";
  readonly evidence: DriverEvidence;
  readonly supports: Readonly<Record<EvidenceKind, Support>>;
  /** How many of the four kinds support it. */
  readonly supporting: number;
};

/** What was looked for and not found. */
export type NotFound = {
  /** Rated drivers whose gap to the best rival was tested and carries no mark. */
  readonly gaps: readonly DriverEvidence[];
  /** Drivers detectably behind a rival on which too few kinds of evidence support acting. */
  readonly unsupported: readonly DriverEvidence[];
  /** Drivers said more than they go with choice. */
  readonly claimed: readonly DriverEvidence[];
};

const most = 3;
const enough = 2;

const weight = ({ moves, gap }: DriverEvidence): number =>
  (moves.figure.value ?? 0) * Math.abs(gap?.difference.value ?? 0);

function supportingOf(
  evidence: DriverEvidence,
  all: readonly DriverEvidence[],
): Pick<Action, "supports" | "supporting"> {
  const supports = supportsOf(evidence, all);
  return { supports, supporting: Object.values(supports).filter((support) => support === "supports").length };
}

function actionOn(evidence: DriverEvidence, all: readonly DriverEvidence[]): Action | null {
  if (!isRated(evidence) || evidence.performance.status !== "ok") return null;
  const { supports, supporting } = supportingOf(evidence, all);
  if (supporting < enough) return null;
  const behind = evidence.gap?.difference.mark === "down";
  if (evidence.quadrant === "concentrate" || behind) return { kind: "fix", evidence, supports, supporting };
  return evidence.quadrant === "keep-up" ? { kind: "protect", evidence, supports, supporting } : null;
}

const byWeight = (a: Action, b: Action): number =>
  b.supporting - a.supporting ||
  weight(b.evidence) - weight(a.evidence) ||
  (b.evidence.moves.figure.value ?? 0) - (a.evidence.moves.figure.value ?? 0);

/**
 * At most three things to do. A fix needs a certain place in *concentrate* or a gap to the best rival that holds after
 * correction; a protect needs a certain place in *keep up* and no such gap; both need two kinds of evidence. Fixes first.
 */
export function actionsOf({ drivers }: Pick<Answer, "drivers">): readonly Action[] {
  const actions = drivers.flatMap((evidence) => actionOn(evidence, drivers) ?? []);
  const fixes = actions.filter(({ kind }) => kind === "fix").sort(byWeight);
  const protects = actions.filter(({ kind }) => kind === "protect").sort(byWeight);
  return [...fixes, ...protects].slice(0, most);
}

/** What was tested without result. */
export function notFoundIn({ drivers }: Pick<Answer, "drivers">): NotFound {
  return {
    gaps: drivers.filter(
      (evidence) =>
        isRated(evidence) &&
        evidence.gap !== null &&
        evidence.gap.difference.adjustedP !== null &&
        evidence.gap.difference.mark === null,
    ),
    unsupported: drivers.filter(
      (evidence) =>
        isRated(evidence) &&
        evidence.gap?.difference.mark === "down" &&
        supportingOf(evidence, drivers).supporting < enough,
    ),
    claimed: drivers.filter(({ disagreement }) => disagreement === "claimed"),
  };
}
