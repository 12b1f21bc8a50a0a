import type { Importer } from "./importer.ts";
import type { FormatTexts } from "#words/formats.ts";

/** Formats as the page's language calls them. */
export const formatsInLanguage = (
  formats: readonly Importer[],
  texts: Readonly<Record<string, FormatTexts>>,
): readonly Importer[] => formats.map((format) => ({ ...format, ...texts[format.id] }));
