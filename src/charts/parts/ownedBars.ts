import type { CountColumn, CountRow } from "../CountBars.tsx";
import type { Request } from "../../domain/answer.ts";
import type { VoiceCounts } from "../../domain/beside.ts";
import { besideWords } from "#words/beside.ts";
import { formatDate, formatShare } from "../../words/format.ts";

const { owned: words } = besideWords;

const sumOf = ({ owned }: VoiceCounts, side: "own" | "others" | "all"): number =>
  owned.reduce((sum, { owner, texts }) => sum + (side === "all" || owner === side ? texts : 0), 0);

/** Whether a filter keeps what a report of a page does not know: where its posts are of, or what they mention. */
export const isNarrowed = ({ filter: { keep } }: Request): boolean =>
  (keep.location ?? []).length > 0 || keep.cites !== undefined;

/** Why no share of our own is told; null when one is. */
export function ownedAbsence(counts: VoiceCounts, isNarrowed: boolean): string | null {
  const { pagePosts, days } = counts;
  if (sumOf(counts, "own") > 0 && sumOf(counts, "others") > 0) return null;
  if (pagePosts.dated > 0 && isNarrowed) return words.narrowed;
  if (pagePosts.dated > 0) return days === null || sumOf(counts, "all") === 0 ? words.apart : words.empty;
  if (pagePosts.undated > 0) return words.undated(pagePosts.undated);
  return words.none;
}

/** The share that is ours, and which days are counted. */
export function ownedSaid(counts: VoiceCounts): string {
  const [own, all] = [sumOf(counts, "own"), sumOf(counts, "all")];
  const said = words.said(formatShare(own / all), own, all);
  return counts.days === null
    ? said
    : `${said} ${words.days(formatDate(counts.days.from), formatDate(counts.days.to))}`;
}

/** A bar per part, ours first. */
export function ownedRows(counts: VoiceCounts): readonly CountRow[] {
  const whole = sumOf(counts, "all");
  return counts.owned.map(({ owner, kind, name, texts }) => ({
    key: [kind, name].join(" "),
    label: words.kinds[kind](name),
    tone: owner === "own" ? "us" : "others",
    counts: [{ part: texts, whole }],
  }));
}

/** What those bars count. */
export const ownedColumns: readonly CountColumn[] = [{ id: "share", label: words.heads.share, none: words.noShare }];
