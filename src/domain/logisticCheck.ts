import type { DriverId } from "./driver.ts";

/** The second cross-check of *moves* where its outcome is yes or no: logistic relative weights, or why there are none. An answer has it once settled. */
export type LogisticCheck =
  | {
      readonly state: "shown";
      /** Percent of the explained part, per driver of the model. */
      readonly shares: readonly { readonly driver: DriverId; readonly share: number }[];
      readonly mcFadden: number;
    }
  /** Fewer than 10 yes, or 10 no, for each driver. */
  | { readonly state: "too-few"; readonly needed: number }
  /** One driver, or several together, tell every yes from every no; or the drivers repeat each other. */
  | { readonly state: "separation" | "singular" };
