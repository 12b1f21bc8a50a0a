import { evidenceKinds, type EvidenceKind } from "../domain/answer.ts";
import { tileWords } from "#words/controls.ts";

/** Whether one kind of evidence supports an action, differs, or was not measured. */
export type EvidenceState = "supports" | "differs" | "not-measured";

type EvidenceTilesProps = {
  readonly states: Readonly<Record<EvidenceKind, EvidenceState>>;
  /** Kind and state in words, per tile. */
  readonly describe?: (kind: EvidenceKind, state: EvidenceState) => string;
  readonly initials?: Readonly<Record<EvidenceKind, string>>;
};

/** S M W D: filled supports, outlined differs, dashed not measured. */
export function EvidenceTiles({
  states,
  describe = tileWords.describe,
  initials = tileWords.initials,
}: EvidenceTilesProps) {
  const sentence = evidenceKinds.map((kind) => describe(kind, states[kind])).join(", ");
  return (
    <span className="tiles" role="img" aria-label={sentence}>
      {evidenceKinds.map((kind) => (
        <span key={kind} className={`tile tile-${states[kind]}`} title={describe(kind, states[kind])}>
          {initials[kind]}
        </span>
      ))}
    </span>
  );
}
