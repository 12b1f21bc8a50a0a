import type { DriverId, SelectionDriver } from "../../domain/driver.ts";

/** What a built-in driver is called and means in this language; empty in English, in which drivers are defined. */
export const driverTexts: Readonly<
  Partial<Record<DriverId, Pick<SelectionDriver, "label" | "definition" | "actions">>>
> = {};

/** What is said of a driver that a user added. */
export const ownDriverTexts = {
  definition: (label: string): string => `What people mean by ${label}.`,
  fix: (label: string): string => `Work on ${label}.`,
  protect: (label: string): string => `Keep ${label} as good as it is.`,
} as const;
