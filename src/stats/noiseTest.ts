import type { Replicate } from "./bootstrap.ts";
import { percentileLimits, validReplicates } from "./bootstrap.ts";

/**
 * Whether each component is surely more important than a column of pure noise that took part in the bootstrap: the lower
 * limit of the difference lies above 0 (Tonidandel, LeBreton & Johnson 2009). Null when too few replicates are valid.
 */
export function beatsNoise(replicates: readonly Replicate[], noise: number): readonly boolean[] | null {
  const valid = validReplicates(replicates);
  const components = valid?.[0]?.map((_, component) => component) ?? null;
  if (valid === null || components === null) return null;
  return components.map((component) => {
    const { lower } = percentileLimits(valid.map((values) => (values[component] ?? 0) - (values[noise] ?? 0)));
    return lower !== null && lower > 0;
  });
}
