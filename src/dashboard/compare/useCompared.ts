import { useEffect, useState } from "react";
import type { Answer } from "../../domain/answer.ts";
import type { Compared, TwoGroups } from "../../domain/compared.ts";
import type { Comparing } from "../../state/comparing.ts";

/** The models of *moves* of both groups; `lost` where the page needed the worker first. */
export type BothMoves = readonly [Answer, Answer] | "lost" | null;

/** What is known of two groups so far: the counted figures come first, *moves* later. */
export type KnownOfTwo = { readonly compared: Compared | null; readonly moves: BothMoves; readonly failed: boolean };

const nothing: KnownOfTwo = { compared: null, moves: null, failed: false };

type Kept = KnownOfTwo & { readonly groups: TwoGroups | null; readonly answer: Answer | null };

/**
 * Asks for two groups, again whenever they, or the page's answer, change; what comes late is left. Both halves are of one answer: *moves*
 * of the answer before are never beside counts of this one.
 */
export function useCompared(comparing: Comparing, groups: TwoGroups, answer: Answer): KnownOfTwo {
  const [kept, setKept] = useState<Kept>({ ...nothing, groups: null, answer: null });
  useEffect(() => {
    const turn = { isLate: false };
    const isLate = () => turn.isLate;
    const tell = (change: Partial<KnownOfTwo>) => {
      if (isLate()) return;
      setKept((before) => ({
        ...(before.groups === groups && before.answer === answer ? before : nothing),
        ...change,
        groups,
        answer,
      }));
    };
    const ask = async () => {
      const compared = await comparing.compare(groups);
      tell({ compared, failed: false });
      if (isLate() || compared === null) return;
      const a = await comparing.about(groups, groups.values[0]);
      const b = a === null || isLate() ? null : await comparing.about(groups, groups.values[1]);
      tell({ moves: a === null || b === null ? "lost" : [a, b] });
    };
    ask().catch(() => {
      tell({ failed: true }); // said on the sheet; the page behind stands
    });
    return () => {
      turn.isLate = true;
    };
  }, [comparing, groups, answer]);
  if (kept.groups !== groups) return nothing;
  return kept.answer === answer ? kept : { ...nothing, compared: isOfSame(kept.answer, answer) ? kept.compared : null };
}

/** Whether two answers are about the same people: the counts of one may stand until those of the other are there. */
const isOfSame = (one: Answer | null, other: Answer): boolean =>
  JSON.stringify(one?.request) === JSON.stringify(other.request);
