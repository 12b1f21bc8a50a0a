import { useEffect, useRef, useState } from "react";
import type { PopulationMargin, Weighting } from "../../domain/weighting.ts";
import type { Choices } from "../../state/choices.ts";

type Tried = {
  /** null while nothing is known of these margins. */
  readonly weighting: Weighting | null;
  /** 0–1 while under way. */
  readonly progress: number | null;
  readonly isStopped: boolean;
};

const nothing: Tried = { weighting: null, progress: null, isStopped: false };

/** How long typing rests before weights are tried, in ms. */
const rest = 250;

/** How weights to the margins would come out, tried once typing rests; the trial before is stopped, so the latest margins win. */
export function useTriedWeights(
  tryWeights: Choices["tryWeights"],
  margins: readonly PopulationMargin[] | null,
): Tried & { readonly stop: () => void } {
  const asked = JSON.stringify(margins);
  const [last, setLast] = useState<Tried & { readonly asked: string }>({ ...nothing, asked: "null" });
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => {
    const wanted = JSON.parse(asked) as readonly PopulationMargin[] | null; // as just written
    if (wanted === null) return;
    const controller = new AbortController();
    underWay.current = controller;
    const { signal } = controller;
    const tell = (tried: Partial<Tried>): void => {
      if (!signal.aborted) setLast({ ...nothing, ...tried, asked });
    };
    const attempt = () => {
      if (signal.aborted) return;
      tryWeights(wanted, {
        signal,
        onProgress: (progress) => {
          tell({ progress });
        },
      }).then(
        (weighting) => {
          tell({ weighting });
        },
        (failure: unknown) => {
          if (signal.aborted) return; // stopped, or overtaken by other margins
          setLast(() => {
            throw failure; // our own fault: the panel's boundary shows it
          });
        },
      );
    };
    const timer = setTimeout(attempt, rest);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [tryWeights, asked]);
  const current = last.asked === asked ? last : { ...nothing, progress: margins === null ? null : 0 };
  return {
    ...current,
    stop: () => {
      underWay.current?.abort();
      setLast({ ...nothing, isStopped: true, asked });
    },
  };
}
