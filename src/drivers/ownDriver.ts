import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import type { OwnDriver } from "../domain/wording.ts";
import { ownDriverTexts } from "#words/drivers.ts";

/** A driver that a user added, as any other: nobody measured how its phrases read, and its actions name it. */
export function driverOfOwn({ id, label, definition, role, group, items, phrases }: OwnDriver): SelectionDriver {
  return {
    id,
    label,
    definition: definition === "" ? ownDriverTexts.definition(label) : definition,
    role,
    group,
    items,
    reasons: [],
    sources: [],
    phrases,
    reading: null,
    edited: true,
    actions: { fix: ownDriverTexts.fix(label), protect: ownDriverTexts.protect(label) },
  };
}

/** The lasting name of a driver that is added: its label in kebab-case, told apart from those taken. */
export function ownDriverId(label: string, taken: readonly DriverId[]): DriverId {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const name = `own-${words === "" ? "driver" : words}`;
  const free = (nth: number): DriverId => {
    const id = nth === 1 ? name : `${name}-${String(nth)}`;
    return taken.includes(id) ? free(nth + 1) : id;
  };
  return free(1);
}
