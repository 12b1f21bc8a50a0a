import { useCallback, useMemo, useState } from "react";
import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { figureIn } from "../domain/figureIn.ts";

/** A figure that is asked about, and what the answer stands beside. */
export type Asked = { readonly figure: Figure; readonly anchor: Element | null };

/**
 * The figure that is asked about, as it is in the answer that is shown: where another filter's answer comes meanwhile it is that one's, or
 * nothing any more.
 */
export function useAsked(answer: Answer | null) {
  const [first, setFirst] = useState<(Asked & { readonly answer: Answer | null }) | null>(null);
  const asked = useMemo((): Asked | null => {
    if (first === null || answer === null || answer === first.answer) return first;
    const figure = figureIn(answer, first.figure);
    if (figure !== null) return { figure, anchor: first.anchor };
    return JSON.stringify(answer.request) === JSON.stringify(first.answer?.request) ? first : null;
  }, [first, answer]);
  if (first !== null && asked === null) setFirst(null); // else it would come back with a filter that has it again
  const ask = useCallback(
    (figure: Figure, anchor: Element | null) => {
      setFirst({ figure, anchor, answer });
    },
    [answer],
  );
  const stopAsking = useCallback(() => {
    setFirst(null);
  }, []);
  return { asked, ask, stopAsking };
}
