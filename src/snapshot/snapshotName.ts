import type { Snapshot } from "../domain/snapshot.ts";

/** The name of a snapshot's file: hospital and months, `riverside-health-snapshot-2026-07-to-2026-09.html`. */
export function snapshotName({ own, period }: Pick<Snapshot, "own" | "period">, ending: "html" | "json"): string {
  const name = (own ?? "whyhere").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const months = period === null ? "all-dates" : `${period.from}-to-${period.to}`;
  return `${name.replace(/^-|-$/g, "")}-snapshot-${months}.${ending}`;
}
