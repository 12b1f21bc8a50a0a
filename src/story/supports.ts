import { evidenceKinds, type DriverEvidence, type EvidenceCell, type EvidenceKind } from "../domain/answer.ts";
import { readingGrade } from "../domain/driver.ts";

/** What one kind of evidence says of an action on a driver. */
export type Support = "supports" | "differs" | "not-measured";

/** The drivers that are rated: what we perform, not what must be met first nor how patients heard of us. */
export const isRated = ({ role }: DriverEvidence): boolean => role === "differentiator" || role === "experience";

const isMeasured = ({ figure, rank }: EvidenceCell): boolean =>
  rank !== null && (figure.status === "ok" || figure.status === "small-base");

function supportOf(kind: EvidenceKind, evidence: DriverEvidence, ranked: number): Support {
  const cell = evidence[kind];
  if (kind === "writes" && readingGrade(evidence.reading) === "unranked") return "not-measured";
  const complaint = kind === "writes" && evidence.toneAgainstAverage.mark === "down";
  if (complaint) return "supports";
  if (!isMeasured(cell) || cell.rank === null) return "not-measured";
  return cell.rank.worst <= Math.floor(ranked / 2) ? "supports" : "differs";
}

/**
 * Which kinds of evidence support acting on a driver: its whole rank band lies in the upper half of the rated drivers that this kind ranks,
 * or, for *writes*, its tone is below our average after correction.
 */
export function supportsOf(
  evidence: DriverEvidence,
  all: readonly DriverEvidence[],
): Readonly<Record<EvidenceKind, Support>> {
  const [says, moves, writes, does] = evidenceKinds.map((kind) => {
    const ranked = all.filter((each) => isRated(each) && each[kind].rank !== null).length;
    return supportOf(kind, evidence, ranked);
  });
  return {
    says: says ?? "not-measured",
    moves: moves ?? "not-measured",
    writes: writes ?? "not-measured",
    does: does ?? "not-measured",
  };
}
