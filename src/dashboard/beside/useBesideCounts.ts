import { useEffect, useState } from "react";
import type { BesideCounts } from "../../domain/beside.ts";

/** How the counts of what stands beside the drivers are asked for; null before the files are read. */
export type CountBeside = () => Promise<BesideCounts | null>;

/** Milliseconds until files that were not read yet are asked for again: nothing else on the page tells when they are. */
const patience = 1000;

/** These counts, asked for again when `of` changes; null before the files are read. A failure is thrown for the boundary around. */
export function useBesideCounts(count: CountBeside, of: string): BesideCounts | null | "under way" {
  const [counts, setCounts] = useState<BesideCounts | null | "under way">("under way");
  const [failed, setFailed] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      count().then(
        (found) => {
          if (!isCurrent) return;
          setCounts(found);
          if (found === null) later = setTimeout(ask, patience);
        },
        (cause: unknown) => {
          if (isCurrent) setFailed({ cause });
        },
      );
    };
    ask();
    return () => {
      isCurrent = false;
      clearTimeout(later);
    };
  }, [count, of]);
  if (failed !== null) throw failed.cause;
  return counts;
}
