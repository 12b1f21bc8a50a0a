import { formatCount, formatShare } from "../format.ts";

/** All words of the sheet on which a driver's words are changed. */
export const phraseWords = {
  title: "Words we look for",
  note: "Whole words, any case. a|b either word · care* any ending · … up to three words between: write it as three dots. All texts are read again here in the browser when you apply.",
  driver: "Driver",
  name: "Name on the page",
  hide: "Leave this driver out of the page",
  lists: {
    mentions: { title: "Counts as a mention", add: "Add a phrase" },
    exclusions: { title: "Never counts", add: "Add an exception" },
    near: { title: "Counts only near certain words", add: "Add a word", context: "near one of these, by commas" },
  },
  addButton: "Add",
  remove: (phrase: string): string => `Remove “${phrase}”`,
  nearLine: (words: readonly string[], context: readonly string[]): string =>
    `${words.join(", ")} — near ${context.join(", ")}`,
  matched: (matched: number, texts: number): string =>
    texts === 0
      ? "No public text about us is here to look in."
      : `These words are in ${formatCount(matched)} of ${formatCount(texts)} public texts about us, over all dates.`,
  how: "How do we know?",
  howCounted:
    "Every review and post about us of three words or more, whatever the filter, is looked through for the words as they stand here, applied or not. It is a count of all that was loaded, so it has no interval. What you count by hand is not in it. SQL, runs as shown in this browser:",
  looking: "Looking…",
  examples: "The newest of them",
  counted: "Counts for",
  byHand: "counted by you, not by its words",
  takeOut: (label: string): string => `This text is not about ${label}`,
  add: "Count it for another driver",
  corrected: "What you correct here stays, whatever the words say.",
  apply: "Apply and read again",
  applying: (progress: number): string => `reading the texts, ${formatShare(progress)}`,
  stop: "Stop, change nothing",
  reset: "Back to the words as shipped",
  edited: "Edited: how well these words read is not measured; the share carries ≈.",
  unchanged: "As defined.",
  close: "Close the words; nothing is applied",
  own: {
    open: "Add a driver of our own",
    title: "A driver of our own",
    note: "It takes its place in the matrix, the table and every explanation. Texts are read for it at once; a survey or CRM file that is loaded already must be dropped again to give it ratings or reasons.",
    definition: "What people mean by it, in one sentence",
    role: "Role",
    roles: {
      differentiator: "differentiator: it tells hospitals apart",
      experience: "experience: what people live through here",
      gate: "gate: must be met before a choice is possible",
      signal: "signal: how they heard of us",
    },
    group: "Group",
    groups: { quality: "quality", convenience: "convenience", cost: "cost", relationship: "relationship" },
    items: "Survey questions and CRM reasons that mean it, one a line",
    phrases: "Words in texts that mention it, one a line",
    add: "Add it and read the texts",
    cancel: "Cancel",
    taken: "There is a driver of this name already.",
    remove: "Remove this driver",
    removed: (label: string): string =>
      `Remove “${label}” from the page? What files said of it stays in their rows, and comes back if you add it again under the same name.`,
  },
} as const;
