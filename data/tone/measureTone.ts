import { publishedSeed, random } from "../../src/stats/random.ts";
import { toneOfScore, toneScorer } from "../../src/voice/tone/toneModel.ts";
import type { ToneComment } from "./comments.ts";
import { fitTone } from "./fitTone.ts";

/** How many parts the respondents are dealt into; each is judged by a model that saw only the others. */
export const folds = 5;

/** A comment with what a model that never saw its respondent says of it. */
export type JudgedComment = ToneComment & { readonly logOdds: number; readonly machine: -1 | 0 | 1 | null };

/** The fold of each respondent, dealt by the published seed: one person's comments are never on both sides. */
export function foldOfRespondent(comments: readonly ToneComment[]): ReadonlyMap<string, number> {
  const respondents = [...new Set(comments.map(({ respondent }) => respondent))].toSorted();
  const { index } = random(publishedSeed);
  for (let last = respondents.length - 1; last > 0; last--) {
    const chosen = index(last + 1);
    [respondents[last], respondents[chosen]] = [respondents[chosen] ?? "", respondents[last] ?? ""];
  }
  return new Map(respondents.map((respondent, place) => [respondent, place % folds]));
}

/** The comments of one fold, judged by the model fitted to the other folds. */
export function judgeFold(comments: readonly ToneComment[], fold: number): readonly JudgedComment[] {
  const foldOf = foldOfRespondent(comments);
  const score = toneScorer(fitTone(comments.filter(({ respondent }) => foldOf.get(respondent) !== fold)));
  return comments
    .filter(({ respondent }) => foldOf.get(respondent) === fold)
    .map((comment) => {
      const scored = score(comment.text);
      return { ...comment, logOdds: scored.logOdds, machine: toneOfScore(scored) };
    });
}

/** How well the machine agrees with people on judged comments; every share 0–1, an unread comment counts as wrong. */
export function accuracyOf(judged: readonly JudgedComment[]) {
  const clear = judged.filter(({ tone }) => tone !== 0);
  const complaints = judged.filter(({ tone }) => tone < 0);
  const right = (among: readonly JudgedComment[]) => share(among, ({ tone, machine }) => tone === machine);
  return {
    comments: judged.length,
    /** What one would reach by always guessing praise. */
    majority: share(judged, ({ tone }) => tone > 0),
    rightOfAll: right(judged.map((comment) => ({ ...comment, machine: comment.machine ?? 0 }))),
    rightOfClear: right(clear),
    rightOfComplaints: right(complaints),
    rightWhenComplaint: right(judged.filter(({ machine }) => machine === -1)),
    rightWhenPraise: right(judged.filter(({ machine }) => machine === 1)),
    unread: share(judged, ({ machine }) => machine === null),
    auc: round(areaUnderCurve(clear)),
    netByPeople: net(judged.map(({ tone }) => tone)),
    netByMachine: net(judged.flatMap(({ machine }) => machine ?? [])),
  };
}

/** Probability that a praise scores above a complaint, ties half (Mann–Whitney). */
export function areaUnderCurve(clear: readonly Pick<JudgedComment, "tone" | "logOdds">[]): number {
  const sorted = clear.toSorted((a, b) => a.logOdds - b.logOdds);
  const praises = clear.filter(({ tone }) => tone > 0).length;
  let ranks = 0;
  for (let first = 0; first < sorted.length;) {
    let after = first;
    while (after < sorted.length && sorted[after]?.logOdds === sorted[first]?.logOdds) after++;
    const middle = (first + after + 1) / 2;
    ranks += middle * sorted.slice(first, after).filter(({ tone }) => tone > 0).length;
    first = after;
  }
  return (ranks - (praises * (praises + 1)) / 2) / (praises * (clear.length - praises));
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const share = (among: readonly JudgedComment[], holds: (comment: JudgedComment) => boolean) =>
  round(among.filter(holds).length / among.length);
const net = (tones: readonly number[]) => Math.round((100 * tones.reduce((sum, tone) => sum + tone, 0)) / tones.length);
