import type { Figure, FigureStatus } from "../../domain/figure.ts";
import type { FileAccount } from "../../domain/account.ts";
import { formatDate, formatMonth } from "../format.ts";
import { statusWords } from "./status.ts";

const help: Readonly<Record<FigureStatus, string>> = {
  "no-data": "a file with this question, or a filter that keeps those who answered it",
  suppressed: "a longer period, or fewer filters, so that no group of 1 to 10 is left over",
  "low-base": "a longer period, fewer filters, or more answers: 30 effective ones",
  unreliable: "a longer period, fewer filters, or more answers",
  "small-base": "",
  ok: "",
};

const file = ({ name, sha256, dates }: FileAccount): string =>
  `${name}${dates === null ? " (no dates)" : ` (rows of ${formatDate(dates.from)} to ${formatDate(dates.to)})`}, SHA-256 ${sha256.slice(0, 8)}`;

// The only numbers among the values of a statement are months.
const parameter = (value: string | number): string =>
  typeof value === "number" ? `${String(value)} (${formatMonth(value)})` : `'${value}'`;

/** What the explanation of a figure says beside the metric's own words. */
export const explainWords = {
  status: ({ status }: Figure): string =>
    help[status] === "" ? statusWords[status] : `${statusWords[status]}. What would help: ${help[status]}`,
  files: (files: readonly FileAccount[]): string => files.map(file).join(" · ") || "none",
  parameters: (values: readonly (string | number)[]): string => values.map(parameter).join(", ") || "none",
} as const;
