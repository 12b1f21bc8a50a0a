/** What a figure speaks of where the page's own names for it are not words to show: none in English, whose names are. */
const subjects: Readonly<Record<string, string>> = {};

/** A way of arrival, a stage, a peer group or a kind of patient as it is shown; anything else stays as it is. */
export const subjectInWords = (name: string): string => subjects[name] ?? name;
