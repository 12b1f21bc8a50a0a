import { useEffect, useState } from "react";
import type { Answer } from "../domain/answer.ts";

type Guard = (answer: Answer) => Answer;

/**
 * The answer as it may stand on paper, which leaves the page like a snapshot: the partners of withheld figures are withheld, too. null
 * in the first moment, while what withholds them is on its way; on the screen the answer as it is.
 */
export function usePaperAnswer(answer: Answer, paper: boolean): Answer | null {
  const [guard, setGuard] = useState<Guard | null>(null);
  useEffect(() => {
    void import("../snapshot/protectedAnswer.ts").then(({ protectedAnswer }) => {
      setGuard(() => protectedAnswer);
    });
  }, []);
  if (!paper) return answer;
  return guard === null ? null : guard(answer);
}
