import type { Importer } from "./importer.ts";
import { genericCrm } from "./importers/genericCrm.ts";
import { genericReviews } from "./importers/genericReviews.ts";
import { genericSurvey } from "./importers/genericSurvey.ts";
import { outscraper } from "./importers/outscraper.ts";
import { qualtrics } from "./importers/qualtrics.ts";
import { salesforceReport } from "./importers/salesforceReport.ts";
import { formatTexts } from "#words/formats.ts";
import { formatsInLanguage } from "./formatsInLanguage.ts";

/** The usual export formats, vendors first, then any table of a kind. The others are fetched when a file is none of these: what is here is paid for by every visit. */
export const importers: readonly Importer[] = formatsInLanguage(
  [salesforceReport, qualtrics, outscraper, genericCrm, genericSurvey, genericReviews],
  formatTexts,
);

let known = importers;

/** Every export format that is recognised; the rarer ones arrive with the first file that needs them. */
export async function allFormats(): Promise<readonly Importer[]> {
  if (known === importers) known = [...(await import("./moreFormats.ts")).moreFormats, ...importers];
  return known;
}

/** The importer of that id, among those at hand; undefined when a remembered mapping names one that is gone. */
export const findImporter = (id: string): Importer | undefined => known.find((importer) => importer.id === id);
