import type { Figure, FigureStatus } from "../../domain/figure.ts";
import type { FileAccount } from "../../domain/account.ts";
import { formatCount, formatDate, formatFigureWithInterval } from "../format.ts";
import { boundInFull, numberInFull } from "../inFull.ts";
import { statusWords } from "./status.ts";
import { whatIfWords } from "./whatIf.ts";
import { smallestTestedBase } from "../../stats/gates.ts";

const help: Readonly<Record<FigureStatus, string>> = {
  "no-data": "a file with this question, or a filter that keeps those who answered it",
  suppressed: "a longer period, or fewer filters, so that no group of 1 to 10 is left over",
  "low-base": `a longer period, fewer filters, or more answers: ${String(smallestTestedBase)} effective ones`,
  unreliable: "a longer period, fewer filters, or more answers",
  "small-base": "",
  ok: "",
};

const file = ({ name, sha256, dates }: FileAccount): string =>
  `${name}${dates === null ? " (no dates)" : ` (rows of ${formatDate(dates.from)} to ${formatDate(dates.to)})`}, SHA-256 ${sha256.slice(0, 8)}`;

/** `1 row`, `1,204 rows`. */
const counted = (count: number, one: string): string => `${formatCount(count)} ${one}${count === 1 ? "" : "s"}`;

/** A figure with the decimals that the page leaves out, its unit in words, and its interval. */
function valueWords(figure: Figure): string {
  const { value, lower, upper, unit, status } = figure;
  if (value === null || status === "suppressed") return "";
  const number = (end: number): string => numberInFull(figure, end);
  const unitWords =
    figure.metric === "what-if"
      ? " points of 0 to 100"
      : {
          share: "%",
          score: " of 100",
          net: " on a scale from −100 to +100",
          count: "",
          stars: " stars",
          days: " days",
          correlation: "",
          rank: " (1 is first)",
        }[unit];
  const ends = lower === null || upper === null ? "" : ` (95% interval ${number(lower)} to ${number(upper)})`;
  return `${number(value)}${unitWords}${ends}`;
}

/** What the explanation of a figure says beside the metric's own words. */
export const explainWords = {
  terms: {
    value: "Value",
    months: "Months",
    formula: "Formula",
    base: "Base",
    status: "Status",
    interval: "Interval",
    leftOut: "Left out",
    files: "Files",
    version: "Formula version",
    sql: "SQL",
    values: "Values in the SQL",
  },
  allMonths: "all, undated rows too",
  nothing: "nothing",
  sqlNote: "runs as shown, in this browser",
  sqlValues: (values: string): string => `Values: ${values}`,
  leftOut: ({ name }: FileAccount, excluded: number, refused: number, emptied: number): readonly string[] => [
    ...(excluded > 0 ? [`${counted(excluded, "row")} of ${name} left out on purpose`] : []),
    ...(refused > 0 ? [`${counted(refused, "row")} of ${name} refused`] : []),
    ...(emptied > 0 ? [`${counted(emptied, "unreadable value")} of ${name} left empty`] : []),
  ],
  copy: "Copy",
  copySql: "Copy SQL",
  notCopied: "This browser does not let the page copy. Select the text to copy it.",
  withheldOutside:
    "Not copied: this figure stays on the page, because a withheld one could be computed from it. A longer period or fewer filters would help.",
  refused: (populations: readonly string[]): string =>
    `Not copied: from this figure, together with what was exported before, a group of 1 to 10 people could be told (${populations.join("; ")}). A longer period or fewer filters would help.`,
  copied: { all: "The explanation is copied.", sql: "The SQL is copied." },
  /** `Says, Access: 18% (15–21)`; a what-if keeps its decimal. */
  title: (label: string, subject: string, figure: Figure): string => {
    const { value, interval } = whatIfWords.change(figure);
    const shown =
      figure.metric === "what-if" && figure.value !== null ? `${value} ${interval}` : formatFigureWithInterval(figure);
    return `${label}${subject === "" ? "" : `, ${subject}`}: ${shown}`;
  },
  value: valueWords,
  status: ({ status }: Figure): string =>
    help[status] === "" ? statusWords[status] : `${statusWords[status]}. What would help: ${help[status]}`,
  files: (files: readonly FileAccount[]): string => files.map(file).join(" · ") || "still being read",
  parameters: (values: readonly (string | number)[]): string => values.map(boundInFull).join(", ") || "none",
} as const;
