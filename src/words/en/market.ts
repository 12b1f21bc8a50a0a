import type { Market } from "../../domain/market.ts";
import { smallestPlainBase } from "../../stats/gates.ts";
import { formatCoefficient, formatCount } from "../format.ts";

/** How the scores of public hospitals are to be read. */
export const marketWords = {
  summary: ({ complete, hospitals, rSquared }: Pick<Market, "complete" | "hospitals" | "rSquared">): string =>
    `${formatCount(complete)} of ${formatCount(hospitals)} hospitals report every measure.${rSquared === null ? "" : ` R² ${formatCoefficient(rSquared)}.`} Each hospital counts once; association, not proof.`,
  reading:
    "Scores as CMS publishes them: beyond what CMS did before, they are not patient-mix adjusted here. A mean over hospitals is unweighted: each counts once, however many patients it has.",
  thin: ({ thin, hospitals }: Pick<Market, "thin" | "hospitals">): string =>
    thin === 0
      ? ""
      : `${formatCount(thin)} of ${formatCount(hospitals)} hospitals ${thin === 1 ? "rests" : "rest"} on fewer than ${String(smallestPlainBase)} completed surveys, too few for CMS to give them stars.`,
  own: (surveys: number | null): string =>
    surveys === null
      ? ""
      : surveys < smallestPlainBase
        ? `, ⚑ only ${formatCount(surveys)} completed ${surveys === 1 ? "survey" : "surveys"}: below the ${String(smallestPlainBase)} from which CMS gives stars`
        : `, ${formatCount(surveys)} completed surveys`,
} as const;
