import { useEffect, useMemo, useState } from "react";
import type { Aims, ShownAims } from "../domain/aims.ts";
import type { Answer } from "../domain/answer.ts";

type Show = (answer: Answer, aims: Aims) => ShownAims;

/** Targets and events as they apply to an answer; null where none are set. What applies them is fetched with the first. */
export function useShownAims(answer: Answer, aims: Aims): ShownAims | null {
  const [show, setShow] = useState<Show | null>(null);
  const isSet = aims.targets.length + aims.events.length > 0;
  useEffect(() => {
    if (!isSet) return;
    void import("../story/shownAims.ts").then(({ shownAims }) => {
      setShow(() => shownAims);
    });
  }, [isSet]);
  return useMemo(() => (isSet && show !== null ? show(answer, aims) : null), [isSet, show, answer, aims]);
}
