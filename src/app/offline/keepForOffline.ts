import type { Session } from "../../state/session.ts";

/**
 * Has the browser keep the page for use without a network, once its figures stand: keeping loads every file of it, and must not stand in
 * their way. A browser that keeps no pages, or will not here, opens this one with a network only; `keptOffline` says which.
 */
export function keepForOffline({ subscribe, state }: Pick<Session, "subscribe" | "state">): void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  const stop = subscribe(() => {
    if (state().answer?.settled !== true) return;
    stop();
    void navigator.serviceWorker.register("sw.js").catch(() => null);
  });
}
