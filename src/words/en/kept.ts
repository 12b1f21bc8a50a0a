import { formatCount } from "../format.ts";

/** Why own data do not outlast the page. */
export type KeepTrouble = "elsewhere" | "full" | "unavailable" | "failed" | "lost" | "damaged" | "newer";

/** The words about data that are kept from one visit to the next, and that are not. */
export const keptWords = {
  elsewhere: {
    title: "Another tab keeps your data.",
    text: "This one shows what was kept when it opened. What you load or settle here is gone when the tab closes. If you keep here instead, this tab shows what the other one kept last; files loaded only here have to be dropped again.",
    leave: "Go on without",
  },
  full: {
    title: "The browser’s storage is full, so the last changes are not kept.",
    text: "Everything works until this tab closes; what was kept before stays. To make room, remove a file under “Your data”, or clear what other pages keep in the browser’s settings.",
    leave: "Understood",
  },
  unavailable: {
    title: "This browser keeps nothing for this page, as in a private window.",
    text: "Everything works until this tab closes. Next time, drop the files again.",
    leave: "Understood",
  },
  failed: {
    title: "Your data could not be kept for your next visit.",
    text: "The fault is ours. Everything works until this tab closes; have your files ready to drop again.",
    leave: "Understood",
  },
  lost: {
    title: "The part of the page that holds your data stopped, and not all of them were kept.",
    text: "It was started again with what was kept. “Your data” lists the files that are here; drop the others again.",
    leave: "Understood",
  },
  damaged: {
    title: "Your data from last time cannot be read.",
    text: "A part of what this browser kept is missing or changed. It is left as it is until you decide; until then nothing new is kept. If you delete it, drop the files again.",
    leave: "Leave it",
  },
  newer: {
    title: "Your data were kept by a newer version of this page.",
    text: "This version cannot read them and leaves them as they are; nothing new is kept until you decide. Reload to get the newer page. If you delete them, drop the files again.",
    leave: "Leave them",
  },
  takeOver: "Keep in this tab",
  discard: "Delete what was kept",
} as const satisfies Readonly<Record<KeepTrouble, object>> & Readonly<Record<string, unknown>>;

/** The words of the sheet about the user's data in this browser. */
export const dataWords = {
  title: "Your data in this browser",
  standing: {
    looking: "Looking for what was kept …",
    nothing: "Nothing of yours is kept yet. What you load stays here for your next visit, and nowhere else.",
    restoring: "Being brought back …",
    saving: "Being kept for your next visit …",
    kept: "Kept for your next visit, in this browser only: the scrubbed tables, never the files. To read a column another way, drop its file again.",
    elsewhere: "Not kept from here: another tab keeps your data.",
    full: "The last changes are not kept: the browser’s storage is full.",
    unavailable: "Not kept: this browser keeps nothing for this page.",
    failed: "Not kept, by a fault of ours. Have your files ready to drop again.",
    lost: "Not all is here: the page’s engine stopped. Drop the missing files again.",
    damaged: "Not kept: what is here from last time cannot be read, and waits for you to decide.",
    newer: "Not kept: what is here was kept by a newer version of this page, and waits for you to decide.",
  },
  files: "Files",
  noFiles: "None of your own files is on the page.",
  fileNote: (kind: string, rows: number): string => `${kind}, ${formatCount(rows)} ${rows === 1 ? "row" : "rows"}`,
  remove: "Remove",
  removeFile: (name: string): string => `Remove ${name} and its rows`,
} as const;

/** Whether the page itself opens without a network. */
export const offlineWords = {
  title: "Without a network",
  standing: {
    kept: "This browser keeps the page: it opens without a network, with what you loaded. Your browser’s menu can install it as a program of its own.",
    "on its way": "This browser is keeping the page; in a moment it opens without a network, too.",
    "not kept":
      "This browser does not keep the page (a private window, or a page that came without https): it opens with a network only.",
  },
} as const;

/** The words of the lock. */
export const lockWords = {
  title: "Locked",
  lock: "Lock the page",
  unlock: "Show the page",
  what: "Locking hides every figure, here and in other tabs, until somebody asks to see them; a reload does not show them.",
  not: "It asks for no password and encrypts nothing: whoever may use this browser can open it. To keep others out, lock the computer; to leave nothing behind, forget everything.",
} as const;

/** The words of forgetting. */
export const forgetWords = {
  title: "Forget everything",
  what: "Deletes from this browser the tables, your settings, and the secret by which people are recognised across files. Your files, snapshots that were saved, and addresses in the browser’s history stay.",
  sure: "None of it comes back.",
  yes: "Delete it all",
  no: "Keep it",
} as const;

/** The words of settings as a file. */
export const settingsWords = {
  title: "Settings as a file",
  what: "Mappings, hospitals, drivers and their words, beliefs, weights, targets, events and what has left in snapshots: for another computer, or beside the hosted page as workspace.json. No row of any file, and not the secret.",
  save: "Save settings",
  bring: "Bring in settings",
  brought: "These settings are in use now.",
  onlyOne: "One file of settings at a time, please. Nothing changed.",
  trouble: {
    "not-json": (name: string): string => `${name} is no file of settings: it is not JSON. Nothing changed.`,
    unreadable: (name: string): string => `${name} could not be opened. Nothing changed.`,
    "other-file": (name: string): string =>
      `${name} is JSON, but no settings of this page. To load data, drop the file on the page. Nothing changed.`,
    newer: (name: string): string =>
      `${name} was saved by a newer version of this page. Reload the page, then try again.`,
    damaged: (name: string): string =>
      `${name} has a part that does not fit. Save it anew where it came from. Nothing changed.`,
  },
} as const;

/** The words of settings that a host put beside the page and that cannot be used. */
export const hostedWords = {
  title: "The settings that come with this page are not in use.",
  trouble: {
    "not-json": "workspace.json beside the page is not JSON.",
    "other-file": "workspace.json beside the page is JSON, but no settings of this page.",
    newer: "workspace.json beside the page was saved by a newer version of this page.",
    damaged: "workspace.json beside the page has a part that does not fit.",
  },
  then: "The page works with its own; tell whoever hosts it to save the settings anew under “Your data” and put them there.",
  leave: "Understood",
} as const;
