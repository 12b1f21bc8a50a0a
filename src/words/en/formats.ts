/** What an export format is called, and why it holds no evidence where it holds none. */
export type FormatTexts = { readonly label: string; readonly notEvidence?: string };

/** The usual formats by the importer's id; empty in English, in which importers are defined. */
export const formatTexts: Readonly<Record<string, FormatTexts>> = {};
