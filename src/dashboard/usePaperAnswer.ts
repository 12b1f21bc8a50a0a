import { useEffect, useState } from "react";
import type { Answer } from "../domain/answer.ts";
import type { paperParts } from "./paperParts.tsx";

type OnPaper = {
  /** On the screen the answer as it is; on paper as it may leave; null while what paper needs is on its way. */
  readonly answer: Answer | null;
  /** What stands above and below on paper; null on the screen. */
  readonly parts: typeof paperParts | null;
};

/** The answer as it may stand on paper, which leaves the page like a snapshot: the partners of withheld figures are withheld, too. */
export function usePaperAnswer(answer: Answer, paper: boolean): OnPaper {
  const [parts, setParts] = useState<typeof paperParts | null>(null);
  useEffect(() => {
    void import("./paperParts.tsx").then((module) => {
      setParts(module.paperParts);
    });
  }, []);
  if (!paper) return { answer, parts: null };
  return parts === null ? { answer: null, parts } : { answer: parts.protect(answer), parts };
}
