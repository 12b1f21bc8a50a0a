import type { BeliefCheck } from "../../domain/belief.ts";
import { formatNumber } from "../format.ts";

/** The verdict as a word in a table. */
export const beliefInTable = ({ believed, verdict }: BeliefCheck): string =>
  `${formatNumber(believed, Number.isInteger(believed) ? 0 : 1)} · ${{ inside: "agrees", overrated: "we overrate", underrated: "we underrate", "not-comparable": "not comparable" }[verdict]}`;

/** Heads the column of beliefs in the table. */
export const beliefColumn = "We believe";
