import { lazy } from "react";
import { onSight } from "../onSight.tsx";

/** What directories say of our places. */
export const ListingsPanel = onSight(
  lazy(async () => ({ default: (await import("../beside/Listings.tsx")).Listings })),
);
