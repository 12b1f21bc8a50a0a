import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import type { Correction, OwnDriver, WordingEdit, Wordings } from "../domain/wording.ts";
import { driverOfOwn } from "../drivers/ownDriver.ts";
import { drivers as builtIn } from "../drivers/registry.ts";
import { phraseChanges, rewordedDriver } from "../drivers/reword.ts";

/** Every driver as the user worded it, the user's own last, hidden ones too: texts are coded to all, so that showing one again is at once. */
export const driversOf = (wordings: Wordings): readonly SelectionDriver[] => [
  ...builtIn.map((driver) => rewordedDriver(driver, wordings)),
  ...wordings.own.map(driverOfOwn),
];

/** The corrections one by one. */
export const correctionsOf = ({ corrections }: Wordings): readonly Correction[] =>
  Object.entries(corrections).flatMap(([reviewKey, drivers]) =>
    Object.entries(drivers).map(([driver, present]) => ({ reviewKey, driver, present })),
  );

type Kept = Wordings & { readonly hiddenDrivers: readonly string[] };

/** The wordings with one driver settled anew; what equals the definition is not kept. */
export function withEdit<W extends Kept>(
  { phrases: all, labels, own, corrections, hiddenDrivers }: W,
  { driver, phrases: asked, label, hidden }: WordingEdit,
): Wordings & Pick<W, "hiddenDrivers"> {
  const defined = builtIn.find(({ id }) => id === driver);
  const changes = defined === undefined ? null : phraseChanges(defined.phrases, asked);
  const name = label.trim();
  const isOwnName = defined !== undefined && name !== "" && name !== defined.label;
  return {
    phrases: changes === null ? omit(all, driver) : { ...all, [driver]: changes },
    labels: isOwnName ? { ...labels, [driver]: name } : omit(labels, driver),
    own: own.map((each) => (each.id === driver ? { ...each, phrases: asked, label: name || each.label } : each)),
    corrections,
    hiddenDrivers: [...hiddenDrivers.filter((id) => id !== driver), ...(hidden ? [driver] : [])],
  };
}

/** The wordings with a driver of the user's own. */
export const withOwn = ({ own }: Wordings, added: OwnDriver): Pick<Wordings, "own"> => ({
  own: [...own.filter(({ id }) => id !== added.id), added],
});

/** The wordings without one of the user's own drivers, nor anything settled of it. */
export function withoutOwn({ own, corrections, hiddenDrivers }: Kept, driver: DriverId): Partial<Kept> {
  return {
    own: own.filter(({ id }) => id !== driver),
    corrections: Object.fromEntries(
      Object.entries(corrections).map(([review, settled]) => [review, omit(settled, driver)] as const),
    ),
    hiddenDrivers: hiddenDrivers.filter((id) => id !== driver),
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
