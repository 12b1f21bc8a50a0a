import { formatCount } from "../format.ts";

/** The words of the question whose hospital it is. */
export const settleWords = {
  title: "Which hospital is yours?",
  note: "Suggested from your files. It can be changed later by a click on its name; nothing leaves this browser.",
  ours: "Ours",
  none: "None of these",
  rivals: "Compared with",
  more: (names: number): string =>
    names === 1
      ? "1 more name in the files is not offered: it occurs least."
      : `${formatCount(names)} more names in the files are not offered: they occur least.`,
  drivers: "Drivers",
  show: "Show the page",
} as const;
