import type { Standing } from "../domain/aims.ts";
import type { Figure } from "../domain/figure.ts";

/**
 * Where a figure stands to a target in its own unit. An estimate is never called reached or missed for its value alone: only an interval
 * that lies wholly on one side says so (its lower end at the target counts as reached).
 */
export function targetStanding(
  { lower, upper, status }: Pick<Figure, "lower" | "upper" | "status">,
  target: number,
): Standing {
  if (status === "suppressed" || lower === null || upper === null) return "unknown";
  if (lower >= target) return "reached";
  return upper < target ? "below" : "within";
}
