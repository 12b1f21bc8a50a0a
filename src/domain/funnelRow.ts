import type { Brand, BrandName } from "./brand.ts";
import type { Difference, Figure } from "./figure.ts";
import type { Stage } from "./answer.ts";

/** One hospital in the funnel. */
export type FunnelRow = {
  readonly brand: BrandName;
  readonly role: Brand["role"];
  readonly stages: Readonly<Record<Stage, Figure>>;
  /** True conversions on those who answered both and hold the earlier stage. */
  readonly conversions: Readonly<Record<"aware-consider" | "consider-prefer", Figure>>;
  readonly useWithoutPreference: Figure;
  /** Against us, per stage; null on our own row. A mark "down" means this brand is below us. */
  readonly againstOwn: Readonly<Partial<Record<Stage, Difference>>>;
};
