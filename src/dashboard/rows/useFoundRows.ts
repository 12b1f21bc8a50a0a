import { useEffect, useMemo, useState } from "react";
import type { RowsAsked, RowsFound } from "../../domain/rowList.ts";
import type { RowLists } from "../../state/choices.ts";

/** What came of asking for rows: on their way, none because no file was read, or found. */
export type Finding = "under way" | "not yet" | RowsFound;

/** How long typing rests before words are searched, in ms. */
const rest = 250;

/** The rows asked for, found anew whenever they are asked for differently; null asks for none. An earlier search stops. */
export function useFoundRows(asked: RowsAsked | null, { find }: Pick<RowLists, "find">): Finding {
  const [found, setFound] = useState<{ readonly of: string; readonly rows: RowsFound | null } | null>(null);
  const [failed, setFailed] = useState<{ readonly cause: unknown } | null>(null);
  const name = useMemo(() => (asked === null ? null : JSON.stringify(asked)), [asked]);
  useEffect(() => {
    if (name === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const wanted = JSON.parse(name) as RowsAsked; // written from it above
      find(wanted, stop.signal).then(
        (rows) => {
          setFound({ of: name, rows });
        },
        (cause: unknown) => {
          if (!stop.signal.aborted) setFailed({ cause });
        },
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [name, find]);
  if (failed !== null) throw failed.cause; // for the panel's boundary
  if (found?.of !== name) return "under way";
  return found.rows ?? "not yet";
}
