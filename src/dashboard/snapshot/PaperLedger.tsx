import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Answer } from "../../domain/answer.ts";
import { withExported, type ExportedPopulation } from "../../domain/exported.ts";
import { canonicalJson } from "../../snapshot/canonicalJson.ts";
import { populationsOf } from "../../snapshot/populations.ts";
import { populationsInWords } from "../../story/populationInWords.ts";
import { Message } from "../../ui/Message.tsx";
import { paperWords } from "#words/paper.ts";
import { useAudit, type Ledger } from "./useAudit.ts";

type PaperLedgerProps = {
  readonly answer: Answer;
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
};

/** How long a view stands before it is audited, in ms: the engine is not asked about views that are passed through. */
const pause = 600;

/**
 * Stands between the page and paper when the browser prints the page by itself. It audits ahead whatever is shown, since the browser waits for
 * nobody once it prints; then enters in the ledger whose counts leave, once for each content, or has a refusal printed in the page's place.
 */
export function PaperLedger({ answer, earlier, ledger }: PaperLedgerProps) {
  const [printing, setPrinting] = useState(false);
  const all = useMemo(() => withExported(earlier, populationsOf(answer)), [earlier, answer]);
  const left = useMemo(() => canonicalJson(withExported(earlier, [])), [earlier]);
  const isNew = canonicalJson(all) !== left;
  const stood = useStood(all);
  const audit = useAudit(stood, ledger);
  const found = !isNew ? null : stood === all ? audit : "under way";

  // Before the browser paints: a print that follows a change at once must meet the newest of both.
  useLayoutEffect(() => {
    const begin = () => {
      if (found === null && isNew) ledger.exported(all);
      // The browser takes its picture right after the event.
      flushSync(() => {
        setPrinting(found !== null);
      });
    };
    const end = () => {
      setPrinting(false);
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [found, isNew, all, ledger]);

  if (!printing || found === null) return null;
  return (
    <div className="paper-refused">
      <Message kind="needs-you" title={paperWords.title}>
        {found === "under way" ? paperWords.underWay : paperWords.refused(populationsInWords(found, answer))}
      </Message>
    </div>
  );
}

/** The populations, once they have stood for a moment; until then the earlier ones. */
function useStood(all: readonly ExportedPopulation[]): readonly ExportedPopulation[] {
  const [stood, setStood] = useState<readonly ExportedPopulation[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setStood(all);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [all]);
  return stood;
}
