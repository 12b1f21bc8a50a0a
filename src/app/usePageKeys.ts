import { useCallback, useEffect } from "react";
import type { Period } from "../domain/period.ts";
import { firstGroups } from "../dashboard/compare/twoGroups.ts";
import { keyAct, type KeyAct } from "../dashboard/keys.ts";
import { periodChoices, periodKey, periodOfKey } from "../dashboard/periodChoices.ts";
import type { SheetName } from "./OpenSheet.tsx";
import type { Session, SessionState } from "../state/session.ts";

const isQuarter = (period: Period | null): boolean => period !== null && period.to - period.from === 2;

function stepPeriod({ answer, view }: SessionState, step: 1 | -1) {
  const quarters = periodChoices(answer).filter(({ value }) => isQuarter(periodOfKey(value)));
  const shown = periodKey(view.filter.period ?? answer?.period ?? null);
  const place = quarters.findIndex(({ value }) => value === shown);
  const next = quarters[place - step]; // newest first
  return place < 0 || next === undefined ? null : periodOfKey(next.value);
}

function focusPanel(step: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLElement>("[data-panel]")];
  const current = places.findIndex((place) => place.contains(document.activeElement));
  places[(current + step + places.length) % places.length]?.focus();
}

/** Single keys anywhere on the page; `letters` tells whether those of one letter are on. A dialog has the keys to itself, but for the lock. */
export function usePageKeys(session: Session, letters: boolean, open: (sheet: SheetName | "snapshot") => void): void {
  const act = useCallback(
    (asked: KeyAct) => {
      const now = session.state();
      switch (asked) {
        case "files":
          session.showDropSheet(true);
          return;
        case "views":
        case "snapshot":
          if (now.answer !== null) open(asked);
          return;
        case "compare": {
          const compare = now.answer === null ? null : firstGroups(now.answer, now.view.filter);
          if (compare !== null) session.look({ compare });
          return;
        }
        case "data":
        case "help":
          open(asked);
          return;
        case "lock":
          session.storage.lock(true);
          return;
        case "filters":
          document.querySelector<HTMLElement>(".topbar-filters select")?.focus();
          return;
        case "release":
          if (now.view.focus) session.look({ focus: null });
          return;
        case "undo":
        case "redo":
          session[asked]();
          return;
        case "next-panel":
        case "previous-panel":
          focusPanel(asked === "next-panel" ? 1 : -1);
          return;
        case "period-back":
        case "period-on": {
          const period = stepPeriod(now, asked === "period-on" ? 1 : -1);
          if (period) session.look({ filter: { ...now.view.filter, period } });
        }
      }
    },
    [session, open],
  );

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || session.state().locked) return;
      const asked = keyAct(event);
      if (asked === null || (!letters && event.key.length === 1)) return;
      if (asked !== "lock" && document.querySelector("dialog[open]")) return;
      event.preventDefault();
      act(asked);
    };
    window.addEventListener("keydown", listen);
    return () => {
      window.removeEventListener("keydown", listen);
    };
  }, [session, act, letters]);
}
