import { fewestAgreedDrivers, fewestAgreedKinds } from "./gates.ts";
import { kendallP, kendallW } from "./kendall.ts";
import { midRanks } from "./ranks.ts";
import { spearman } from "./spearman.ts";

/** One source's scores of the same drivers, larger meaning more important. */
export type SourceScores = { readonly source: string; readonly scores: readonly number[] };

/** How far the sources agree: by Kendall's W from 5 drivers and 3 sources, by Spearman for 2 sources, else not at all. */
export type Agreement = {
  readonly method: "kendall" | "spearman" | "none";
  readonly sources: readonly string[];
  /** Sources without any ranking: all their scores are equal. */
  readonly dropped: readonly string[];
  readonly ranks: readonly (readonly number[])[];
  readonly w: number | null;
  readonly p: number | null;
  readonly spearman: readonly (readonly (number | null)[])[];
  readonly meanSpearman: number | null;
  readonly verdict: "largely-agree" | "partly-agree" | "disagree" | null;
};

/** Agreement of the sources that rank, over the drivers present in all of them (Siegel & Castellan 1988). */
export function agreement(all: readonly SourceScores[]): Agreement {
  const ranking = all.filter(({ scores }) => new Set(scores).size > 1);
  const ranks = ranking.map(({ scores }) => midRanks(scores));
  const matrix = ranks.map((a) => ranks.map((b) => (a === b ? 1 : spearman(a, b))));
  const pairs = matrix.flatMap((row, i) => row.slice(i + 1)).filter((rho) => rho !== null);
  const drivers = ranks[0]?.length ?? 0;
  const method =
    drivers < fewestAgreedDrivers || ranks.length < 2
      ? "none"
      : ranks.length < fewestAgreedKinds
        ? "spearman"
        : "kendall";
  const w = method === "kendall" ? kendallW(ranks) : null;
  return {
    method,
    sources: ranking.map(({ source }) => source),
    dropped: all.filter((source) => !ranking.includes(source)).map(({ source }) => source),
    ranks,
    w,
    p: w === null ? null : kendallP(ranks),
    spearman: matrix,
    meanSpearman: pairs.length === 0 ? null : pairs.reduce((sum, rho) => sum + rho, 0) / pairs.length,
    verdict: w === null ? null : w >= 0.7 ? "largely-agree" : w >= 0.4 ? "partly-agree" : "disagree",
  };
}
