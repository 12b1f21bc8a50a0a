import { useEffect, useState } from "react";
import { offlineWords as words } from "#words/kept.ts";

/** Whether this browser keeps the page itself: whole, not yet, or not at all. */
type PageKept = "kept" | "on its way" | "not kept";

async function pageKept(): Promise<PageKept> {
  // Absent in private windows of some browsers, and where the page came without https.
  const registration = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  if (registration === undefined) return "not kept";
  return registration.active === null ? "on its way" : "kept";
}

/** Says whether the page opens without a network, and how to have it as a program. */
export function OfflineNote() {
  const [kept, setKept] = useState<PageKept | null>(null);
  useEffect(() => {
    let current = true;
    void pageKept().then((found) => {
      if (current) setKept(found);
    });
    return () => {
      current = false;
    };
  }, []);
  return (
    <section className="keep-part">
      <h3>{words.title}</h3>
      <p>{kept === null ? "" : words.standing[kept]}</p>
    </section>
  );
}
