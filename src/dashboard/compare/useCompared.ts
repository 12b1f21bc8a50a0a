import { useEffect, useState } from "react";
import type { Answer } from "../../domain/answer.ts";
import type { Compared, TwoGroups } from "../../domain/compared.ts";
import type { Comparing } from "../../state/comparing.ts";

/** The models of *moves* of both groups; `lost` where the page needed the worker first. */
export type BothMoves = readonly [Answer, Answer] | "lost" | null;

/** What is known of two groups so far: the counted figures come first, *moves* later. */
export type KnownOfTwo = { readonly compared: Compared | null; readonly moves: BothMoves; readonly failed: boolean };

const nothing: KnownOfTwo = { compared: null, moves: null, failed: false };

/** Asks for two groups, again whenever they, or the page's answer, change; what comes late is left. */
export function useCompared(comparing: Comparing, groups: TwoGroups, answer: Answer): KnownOfTwo {
  const [known, setKnown] = useState<KnownOfTwo & { readonly of: TwoGroups | null }>({ ...nothing, of: null });
  useEffect(() => {
    const turn = { isLate: false };
    const isLate = () => turn.isLate;
    const tell = (change: Partial<KnownOfTwo>) => {
      if (!isLate()) setKnown((before) => ({ ...(before.of === groups ? before : nothing), ...change, of: groups }));
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
  return known.of === groups ? known : nothing;
}
