import { useEffect } from "react";
import type { Answer } from "../../domain/answer.ts";
import { withExported, type ExportedPopulation } from "../../domain/exported.ts";
import { canonicalJson } from "../../snapshot/canonicalJson.ts";
import { populationsOf } from "../../snapshot/populations.ts";
import type { Session } from "../../state/session.ts";

type PaperLedgerProps = {
  readonly answer: Answer;
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly exported: Session["exported"];
};

/** Draws nothing: enters in the ledger whose counts leave when the browser puts the page itself on paper, once for each content. */
export function PaperLedger({ answer, earlier, exported }: PaperLedgerProps) {
  useEffect(() => {
    const enter = () => {
      const all = withExported(earlier, populationsOf(answer));
      if (canonicalJson(all) !== canonicalJson(withExported(earlier, []))) exported(all);
    };
    window.addEventListener("beforeprint", enter);
    return () => {
      window.removeEventListener("beforeprint", enter);
    };
  }, [answer, earlier, exported]);
  return null;
}
