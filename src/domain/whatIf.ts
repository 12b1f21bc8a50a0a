import type { DriverId } from "./driver.ts";
import type { Figure } from "./figure.ts";

/** What ends the range of a what-if: the best rival's mean, the end of the scale, or the spread that was seen. */
export type WhatIfStop = "rival" | "scale" | "spread";

/** Why a what-if is refused; a driver's own warning refuses too. */
export type WhatIfRefusal = "explains-little" | "too-few" | "warned" | "average" | "no-room";

/** What goes with a better rating of one driver, in points of the outcome, 0–100; association, not a promise. */
export type WhatIf =
  | {
      readonly driver: DriverId;
      readonly state: "shown";
      /** The points of rating that both estimates speak of, and the most that may be asked for. */
      readonly points: number;
      readonly most: number;
      readonly stop: WhatIfStop;
      /** The other drivers held as they are. */
      readonly held: Figure;
      /** The other drivers moving along as they usually do. */
      readonly along: Figure;
      /** Whether other points are the same estimates scaled; a share bends, so it is known for `points` alone. */
      readonly isProportional: boolean;
    }
  | { readonly driver: DriverId; readonly state: "refused"; readonly why: WhatIfRefusal };
