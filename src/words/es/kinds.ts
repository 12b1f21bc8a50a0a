import type { EvidenceKind } from "../../domain/answer.ts";

/** The four kinds of evidence, always by these words: what patients say, what goes with choice, what they write, what they do. */
export const kindNames: Readonly<Record<EvidenceKind, string>> = {
  says: "dicen",
  moves: "mueve",
  writes: "escriben",
  does: "hacen",
};
