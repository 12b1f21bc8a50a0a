import { useEffect, useMemo, useState } from "react";
import type { ExportedPopulation } from "../../domain/exported.ts";
import type { Session } from "../../state/session.ts";

/** What keeps count of everything that left the page, and audits it together. */
export type Ledger = Pick<Session, "refusedTogether" | "exported">;

type Refused = readonly ExportedPopulation[] | null;

/**
 * What the audit of all these populations found; null when they may leave. A finding holds for the populations audited and for no others;
 * the same ones, entered in the ledger meanwhile, need no second audit.
 */
export function useAudit(all: readonly ExportedPopulation[], ledger: Ledger): Refused | "under way" {
  const [audit, setAudit] = useState<{ readonly of: string; readonly found: Refused } | null>(null);
  const names = useMemo(() => JSON.stringify(all), [all]);
  useEffect(() => {
    let current = true;
    const populations = JSON.parse(names) as readonly ExportedPopulation[]; // written from them above
    void ledger.refusedTogether(populations).then((found) => {
      if (current) setAudit({ of: names, found });
    });
    return () => {
      current = false;
    };
  }, [names, ledger]);
  return audit?.of === names ? audit.found : "under way";
}
