import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import type { Correction, WordingEdit, Wordings } from "../domain/wording.ts";
import { drivers as builtIn } from "../drivers/registry.ts";
import { phraseChanges, rewordedDriver } from "../drivers/reword.ts";

/** Every driver as the user worded it, hidden ones too: texts are coded to all, so that showing one again is at once. */
export const driversOf = (wordings: Wordings): readonly SelectionDriver[] =>
  builtIn.map((driver) => rewordedDriver(driver, wordings));

/** The corrections one by one. */
export const correctionsOf = ({ corrections }: Wordings): readonly Correction[] =>
  Object.entries(corrections).flatMap(([reviewKey, drivers]) =>
    Object.entries(drivers).map(([driver, present]) => ({ reviewKey, driver, present })),
  );

/** The wordings with one driver settled anew; what equals the definition is not kept. */
export function withEdit<W extends Wordings & { readonly hiddenDrivers: readonly string[] }>(
  { phrases: all, labels, corrections, hiddenDrivers }: W,
  { driver, phrases: asked, label, hidden }: WordingEdit,
): Wordings & Pick<W, "hiddenDrivers"> {
  const defined = builtIn.find(({ id }) => id === driver);
  const changes = defined === undefined ? null : phraseChanges(defined.phrases, asked);
  const name = label.trim();
  const isOwnName = name !== "" && name !== defined?.label;
  return {
    phrases: changes === null ? omit(all, driver) : { ...all, [driver]: changes },
    labels: isOwnName ? { ...labels, [driver]: name } : omit(labels, driver),
    corrections,
    hiddenDrivers: [...hiddenDrivers.filter((id) => id !== driver), ...(hidden ? [driver] : [])],
  };
}

/** The corrections with one text settled for one driver. */
export const withCorrection = (
  { corrections }: Wordings,
  { reviewKey, driver, present }: Correction,
): Pick<Wordings, "corrections"> => ({
  corrections: { ...corrections, [reviewKey]: { ...corrections[reviewKey], [driver]: present } },
});

const omit = <T>(record: Readonly<Record<DriverId, T>>, driver: DriverId): Readonly<Record<DriverId, T>> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => id !== driver));
