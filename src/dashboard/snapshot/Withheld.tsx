import type { Snapshot, SnapshotFigure } from "../../domain/snapshot.ts";
import { sheetWords } from "#words/snapshotSheet.ts";
import { locale } from "#words/locale.ts";

const whole = ({ label, brand, driver, part, period }: SnapshotFigure, drivers: Snapshot["settings"]["drivers"]) =>
  [
    label,
    brand,
    drivers.find(({ id }) => id === driver)?.label ?? driver,
    part,
    period === null ? null : period.from === period.to ? period.from : `${period.from} ${locale.to} ${period.to}`,
  ]
    .filter((text) => text !== null)
    .join(" · ");

/** Which figures the snapshot withholds, and why. */
export function Withheld({ snapshot }: { readonly snapshot: Snapshot }) {
  const withheld = snapshot.figures.filter(({ status }) => status === "suppressed");
  if (withheld.length === 0) return <p>{sheetWords.withheldTitle(0)}</p>;
  return (
    <details>
      <summary>{sheetWords.withheldTitle(withheld.length)}</summary>
      <p className="note">{sheetWords.withheldWhy}</p>
      <ul>
        {withheld.map((figure) => (
          <li key={figure.id}>{whole(figure, snapshot.settings.drivers)}</li>
        ))}
      </ul>
    </details>
  );
}
