import { listWords } from "./lists.ts";

/** The words of saved views. */
export const viewWords = {
  title: "Saved views",
  noteOwn:
    "Period, filters, order and focus under a name. They stay in this browser and in the file of settings; a name never travels in a link.",
  noteExample:
    "Period, filters, order and focus under a name. Over a worked example they last while it is shown; a name never travels in a link.",
  now: "Shown now",
  name: "Name",
  save: "Save this view",
  replace: "Save in its place",
  taken: (name: string): string => `“${name}” is there already; saving takes its place.`,
  full: "There is no room for more views. Delete one first.",
  none: "None yet.",
  first: "As the page opens",
  open: (name: string): string => `Open “${name}”`,
  isShown: "on the page",
  rename: "Rename",
  renameNamed: (name: string): string => `Rename “${name}”`,
  newName: (name: string): string => `New name for “${name}”`,
  keepName: "Keep the name",
  cancel: "Cancel",
  nameTaken: "Another view has this name.",
  remove: "Delete",
  removeNamed: (name: string): string => `Delete “${name}”`,
  removed: (name: string): string => `“${name}” is deleted.`,
  bringBack: "Bring it back",
  latest: "last complete quarter",
  everyone: "everyone",
  lookingAt: (name: string): string => `on ${name}`,
  changedTitle: (name: string): string => `“${name}” shows other numbers than when it was saved.`,
  changed: (figures: readonly string[]): string =>
    `${figures.length === 1 ? "One figure is" : "Some figures are"} computed differently since then: ${listWords(figures)}. The mark beside a figure tells how it is computed now.`,
  understood: "Understood",
} as const;
