import type { FormatTexts } from "./formats.ts";

/** The rarer formats by the importer's id; empty in English, in which importers are defined. */
export const moreFormatTexts: Readonly<Record<string, FormatTexts>> = {};
