import { type Agreement, evidenceKinds, type DriverEvidence, type EvidenceKind } from "../domain/answer.ts";
import { readingGrade } from "../domain/driver.ts";
import { magnitude } from "../domain/figure.ts";
import { agreement, type Agreement as Found } from "../stats/agreement.ts";
import { fewestAgreedDrivers } from "../stats/gates.ts";
import { isTestedBase } from "../stats/status.ts";

const words = {
  "largely-agree": "largely agree",
  "partly-agree": "partly agree",
  disagree: "disagree",
} as const;

/** Low bases leave rankings, and so do a model that explains little and texts that are read badly. */
function mayRank(kind: EvidenceKind, driver: DriverEvidence): boolean {
  const { value, nEffective, status } = driver[kind].figure;
  if (kind === "writes" && readingGrade(driver.reading) === "unranked") return false;
  return value !== null && isTestedBase(nEffective) && !(kind === "moves" && status === "unreliable");
}

/**
 * How far the kinds of evidence order the rated drivers alike, and where says and moves stand apart. Its permutation test
 * takes longer than a frame, so an unsettled answer leaves it out.
 */
export function agreementOf(drivers: readonly DriverEvidence[], settled: boolean): Agreement {
  const rated = drivers.filter(({ role }) => role === "differentiator" || role === "experience");
  const kinds = evidenceKinds.filter((kind) => rated.some((driver) => mayRank(kind, driver)));
  const common = rated.filter((driver) => kinds.every((kind) => mayRank(kind, driver)));
  const scores = kinds.map((source) => ({
    source,
    scores: common.map((driver) => magnitude(driver[source].figure) ?? 0),
  }));
  const found = settled ? agreement(scores) : null;
  const { w, p, verdict } = found ?? { w: null, p: null, verdict: null };
  const standing = (which: DriverEvidence["disagreement"]) =>
    drivers.filter(({ disagreement }) => disagreement === which).map(({ driver }) => driver);
  return {
    w,
    p,
    word: verdict === null ? null : words[verdict],
    kinds,
    spearman: found?.method === "spearman" ? found.meanSpearman : null,
    pairs: found === null ? [] : pairsOf(found, kinds),
    // Of a few drivers every kind may look level, and still rank others.
    constant: common.length < fewestAgreedDrivers ? [] : kinds.filter((kind) => found?.dropped.includes(kind) === true),
    hidden: standing("hidden"),
    claimed: standing("claimed"),
  };
}

/** The matrix above its diagonal, the kinds in column order. */
function pairsOf({ sources, spearman, method }: Found, kinds: readonly EvidenceKind[]): Agreement["pairs"] {
  if (method === "none") return [];
  const ranking = kinds.filter((kind) => sources.includes(kind));
  return ranking.flatMap((a, place) =>
    ranking.slice(place + 1).map((b) => ({
      kinds: [a, b] as const,
      rho: spearman[sources.indexOf(a)]?.[sources.indexOf(b)] ?? null,
    })),
  );
}
