import type { Figure } from "../../domain/figure.ts";
import { formatBase, formatFigureWithInterval } from "../format.ts";
import { statusWords } from "./status.ts";

/** What stands in the driver pane of the comments in surveys. */
export const commentWords = {
  title: "In survey comments",
  share: (figure: Figure): string => `${formatFigureWithInterval(figure)} mention it`,
  base: (figure: Figure): string => `${formatBase(figure)}, respondents who wrote a comment`,
  withheld: ({ status }: Figure): string => `${statusWords[status].replace(/^./, (first) => first.toUpperCase())}.`,
  note: "Beside what is written in public, never part of it; read for what they mention, never for their tone.",
} as const;
