import type { Snapshot } from "../domain/snapshot.ts";

type Whose = Pick<Snapshot, "own" | "period">;

/** The name of a snapshot's file: hospital and months, `riverside-health-snapshot-2026-07-to-2026-09.html`. */
export const snapshotName = (whose: Whose, ending: "html" | "json" | "pptx"): string =>
  fileName(whose, "snapshot", ending);

/** The name of a file that leaves the page: hospital, what it holds, months. */
export function fileName({ own, period }: Whose, what: string, ending: string): string {
  const name = (own ?? "whyhere").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const months = period === null ? "all-dates" : `${period.from}-to-${period.to}`;
  return `${name.replace(/^-|-$/g, "")}-${what}-${months}.${ending}`;
}
