import { isLegalWeight } from "./base.ts";

/** One best–worst task of a respondent: the items shown, and which was chosen best and worst (null when skipped). */
export type MaxDiffTask = {
  readonly respondent: string | number;
  readonly weight?: number | null;
  readonly shown: readonly string[];
  readonly best: string | null;
  readonly worst: string | null;
};

/** One item's stated importance: weighted parts chosen best and worst of its showings, the score between, its utility and share. */
export type MaxDiffItem = {
  readonly item: string;
  readonly respondents: number;
  readonly shown: number;
  readonly best: number | null;
  readonly worst: number | null;
  readonly score: number | null;
  readonly standardError: number | null;
  readonly utility: number | null;
  /** Percent of all items, by softmax of the utilities. */
  readonly share: number | null;
};

/** Utility ln(P/(1−P)), P = (1 + score)/2, half-count corrected over N showings at a score of ±1 (Lipovetsky & Conklin 2014). */
export function utility(score: number, shown: number): number {
  const half = (1 + score) / 2;
  const p = Math.abs(score) >= 1 ? (half * shown + 0.5) / (shown + 1) : half;
  return Math.log(p / (1 - p));
}

/** Best–worst scores with errors clustered by respondent, items in order of first showing; illegal weights leave the base. */
export function maxDiff(tasks: readonly MaxDiffTask[]): readonly MaxDiffItem[] {
  const legal = tasks.flatMap(({ weight = 1, ...task }) => (isLegalWeight(weight) ? [{ ...task, w: weight }] : []));
  const items = [...new Set(legal.flatMap(({ shown }) => shown))].map((item) => scoreItem(item, legal));
  const total = items.reduce((sum, item) => sum + (item.utility === null ? 0 : Math.exp(item.utility)), 0);
  return items.map((item) => ({
    ...item,
    share: item.utility === null ? null : (100 * Math.exp(item.utility)) / total,
  }));
}

type WeightedTask = Omit<MaxDiffTask, "weight"> & { readonly w: number };

function scoreItem(item: string, tasks: readonly WeightedTask[]): Omit<MaxDiffItem, "share"> {
  const people = new Map<string | number, { score: number; showings: number }>();
  let [shown, w, best, worst] = [0, 0, 0, 0];
  for (const task of tasks) {
    if (!task.shown.includes(item)) continue;
    const person = people.get(task.respondent) ?? { score: 0, showings: 0 };
    people.set(task.respondent, person);
    shown += 1;
    w += task.w;
    person.showings += task.w;
    if (task.best === item) {
      best += task.w;
      person.score += task.w;
    } else if (task.worst === item) {
      worst += task.w;
      person.score -= task.w;
    }
  }
  const respondents = people.size;
  if (!(w > 0)) {
    return { item, respondents, shown, best: null, worst: null, score: null, standardError: null, utility: null };
  }
  const score = (best - worst) / w;
  const squares = [...people.values()].reduce(
    (sum, person) => sum + ((person.score - score * person.showings) / w) ** 2,
    0,
  );
  const standardError = respondents > 1 ? Math.sqrt((respondents / (respondents - 1)) * squares) : null;
  return {
    item,
    respondents,
    shown,
    best: best / w,
    worst: worst / w,
    score,
    standardError,
    utility: utility(score, shown),
  };
}
