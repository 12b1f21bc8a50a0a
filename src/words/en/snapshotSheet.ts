import { countWord } from "./lists.ts";

/** The words of the sheet that makes a snapshot. */
export const sheetWords = {
  title: "Snapshot",
  note: "One page for readers who never open this dashboard. It holds the figures you see under these filters, and no single row of your files.",
  ownTitle: "Title",
  ownNote: "Note",
  masked: "E-mail addresses, phone numbers and record numbers are taken out of both.",
  since: (snapshot: string): string => `Say what changed since ${snapshot}`,
  notSince: (snapshot: string): string => `It says nothing of changes since ${snapshot}.`,
  dropEarlier: "To say what changed since an earlier snapshot, drop its file (HTML or JSON) on the page.",
  aims: (targets: number, events: number): string =>
    targets + events === 0
      ? "No target and no event is set."
      : `${countWord(targets)} ${targets === 1 ? "target" : "targets"} and ${countWord(events).toLowerCase()} ${events === 1 ? "event" : "events"} go with it.`,
  index: "Add the brand health index, below the printed page, with its parts and weights",
  changeAims: "Targets and events",
  html: "Download the page (HTML)",
  htmlNote: "one file, opens from disk, prints on one landscape page",
  json: "Download the list (JSON)",
  jsonNote: "every figure with interval, base and status, for other programs",
  pptx: "Download the slides (PPTX)",
  pptxNote: "a slide for each panel, with text, tables and shapes to edit",
  print: "Print",
  printNote: "the same page, here",
  waiting: "The intervals are still being computed. The snapshot can be made when they stand.",
  making: "Making the page…",
  auditing: "Checking that no group of 1 to 10 can be told from it…",
  refused: (populations: readonly string[]): string =>
    `This snapshot cannot leave: from its counts, together with what was exported before, a group of 1 to 10 people could be told (${populations.join("; ")}). A longer period, fewer filters, or the filters of the earlier snapshot would help.`,
  withheldTitle: (count: number): string =>
    count === 0 ? "Nothing is withheld." : `${countWord(count)} ${count === 1 ? "figure is" : "figures are"} withheld`,
  withheldWhy: "A group of 1 to 10 people could be told from them. They are withheld on the page, too.",
} as const;
