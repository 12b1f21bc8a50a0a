import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import { access } from "./definitions/access.ts";
import { communication } from "./definitions/communication.ts";
import { continuity } from "./definitions/continuity.ts";
import { cost } from "./definitions/cost.ts";
import { digital } from "./definitions/digital.ts";
import { expertise } from "./definitions/expertise.ts";
import { facility } from "./definitions/facility.ts";
import { insurance } from "./definitions/insurance.ts";
import { location } from "./definitions/location.ts";
import { referral } from "./definitions/referral.ts";
import { reputation } from "./definitions/reputation.ts";
import { safetyOutcomes } from "./definitions/safetyOutcomes.ts";
import { team } from "./definitions/team.ts";
import { wordOfMouth } from "./definitions/wordOfMouth.ts";
import { driverTexts } from "#words/drivers.ts";

const defined: readonly SelectionDriver[] = [
  access,
  location,
  insurance,
  cost,
  expertise,
  safetyOutcomes,
  reputation,
  referral,
  wordOfMouth,
  communication,
  team,
  facility,
  digital,
  continuity,
];

/** Every built-in selection driver, in taxonomy order and in the page's language. */
export const drivers: readonly SelectionDriver[] = defined.map((driver) => ({ ...driver, ...driverTexts[driver.id] }));

/** The driver of that id among those given (the built-in ones unless told), or undefined. */
export function findDriver(id: DriverId, among: readonly SelectionDriver[] = drivers): SelectionDriver | undefined {
  return among.find((driver) => driver.id === id);
}
