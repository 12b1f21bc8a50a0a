/** Why own data do not outlast the page. */
export type KeepTrouble = "elsewhere" | "full" | "unavailable" | "damaged" | "newer";

/** The words about data that are kept from one visit to the next, and that are not. */
export const keptWords = {
  elsewhere: {
    title: "Another tab keeps your data.",
    text: "This one shows what was kept when it opened. What you load or settle here is gone when the tab closes. If you keep here instead, this tab shows what the other one kept last; files loaded only here have to be dropped again.",
    leave: "Go on without",
  },
  full: {
    title: "The browser’s storage is full, so the last changes are not kept.",
    text: "Everything works until this tab closes; what was kept before stays. To make room, remove a file under Sources, or clear other sites’ data in the browser’s settings, then load or remove a file.",
    leave: "Understood",
  },
  unavailable: {
    title: "This browser keeps nothing for this page, as in a private window.",
    text: "Everything works until this tab closes. Next time, drop the files again.",
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
