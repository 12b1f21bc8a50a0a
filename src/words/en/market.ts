import { fewestSurveys, type Market } from "../../domain/market.ts";
import { formatCount } from "../format.ts";

/** How the scores of public hospitals are to be read. */
export const marketWords = {
  reading:
    "Scores as CMS publishes them: beyond what CMS did before, they are not patient-mix adjusted here. A mean over hospitals is unweighted: each counts once, however many patients it has.",
  thin: ({ thin, hospitals }: Pick<Market, "thin" | "hospitals">): string =>
    thin === 0
      ? ""
      : `${formatCount(thin)} of ${formatCount(hospitals)} hospitals rest on fewer than ${String(fewestSurveys)} completed surveys, too few for CMS to give them stars.`,
  own: (surveys: number | null): string =>
    surveys === null
      ? ""
      : surveys < fewestSurveys
        ? `, ⚑ only ${formatCount(surveys)} completed surveys: below the ${String(fewestSurveys)} from which CMS gives stars`
        : `, ${formatCount(surveys)} completed surveys`,
} as const;
