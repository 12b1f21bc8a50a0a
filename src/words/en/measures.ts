/** What a published measure of CMS is called in this language; empty in English, in which CMS names them. */
export const measureTexts: Readonly<Record<string, string>> = {};
