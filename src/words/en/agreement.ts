import type { Agreement } from "../../domain/answer.ts";
import { formatCoefficient } from "../format.ts";

/** How alike every two kinds of evidence order the drivers, in one line; empty with fewer than two kinds. */
export function agreementPairs({ pairs }: Pick<Agreement, "pairs">): string {
  if (pairs.length === 0) return "";
  const each = pairs.map(
    ({ kinds: [a, b], rho }) => `${a} and ${b} ${rho === null ? "unknown" : formatCoefficient(rho)}`,
  );
  return `How alike two kinds order the drivers (Spearman’s rho; 1 is the same order, −1 the reverse): ${each.join(", ")}.`;
}
