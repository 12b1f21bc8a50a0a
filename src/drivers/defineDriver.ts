import type { SelectionDriver } from "../domain/driver.ts";

/** The definition itself, checked against `SelectionDriver`. */
export function defineDriver(driver: SelectionDriver): SelectionDriver {
  return driver;
}
