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

/**
 * Additive sums of one item over respondents: tasks that show it, and per respondent, weighted, the score u (chosen best minus worst)
 * and the showings d, with Σu², Σud and Σd² for the error clustered by respondent.
 */
export type MaxDiffSums = {
  readonly n: number;
  readonly tasks: number;
  readonly u: number;
  readonly d: number;
  readonly uu: number;
  readonly ud: number;
  readonly dd: number;
};

/** An item's score (best − worst) ÷ shown, its clustered error and its utility; nulls on a weightless base. */
export function maxDiffScore({
  n,
  tasks,
  u,
  d,
  uu,
  ud,
  dd,
}: MaxDiffSums): Pick<MaxDiffItem, "score" | "standardError" | "utility"> {
  if (!(d > 0)) return { score: null, standardError: null, utility: null };
  const score = u / d;
  const squares = Math.max(0, uu - 2 * score * ud + score * score * dd) / (d * d);
  return {
    score,
    standardError: n > 1 ? Math.sqrt((n / (n - 1)) * squares) : null,
    utility: utility(score, tasks),
  };
}

/** The shares 0–1 of items by softmax of their utilities; null for those without one. */
export function maxDiffShares(utilities: readonly (number | null)[]): readonly (number | null)[] {
  const total = utilities.reduce<number>((sum, each) => sum + (each === null ? 0 : Math.exp(each)), 0);
  return utilities.map((each) => (each === null ? null : Math.exp(each) / total));
}

/** Best–worst scores with errors clustered by respondent, items in order of first showing; illegal weights leave the base. */
export function maxDiff(tasks: readonly MaxDiffTask[]): readonly MaxDiffItem[] {
  const legal = tasks.flatMap(({ weight = 1, ...task }) => (isLegalWeight(weight) ? [{ ...task, w: weight }] : []));
  const items = [...new Set(legal.flatMap(({ shown }) => shown))].map((item) => scoreItem(item, legal));
  const shares = maxDiffShares(items.map((item) => item.utility));
  return items.map((item, place) => {
    const share = shares[place] ?? null;
    return { ...item, share: share === null ? null : 100 * share };
  });
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
  const each = [...people.values()];
  const sum = (of: (person: { score: number; showings: number }) => number) =>
    each.reduce((total, person) => total + of(person), 0);
  const sums = {
    n: respondents,
    tasks: shown,
    u: best - worst,
    d: w,
    uu: sum(({ score }) => score * score),
    ud: sum(({ score, showings }) => score * showings),
    dd: sum(({ showings }) => showings * showings),
  };
  return { item, respondents, shown, best: best / w, worst: worst / w, ...maxDiffScore(sums) };
}
