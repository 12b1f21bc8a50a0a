import {
  weightCap,
  type PopulationMargin,
  type RakedWave,
  type Wave,
  type WeightingProblem,
} from "../domain/weighting.ts";
import { isTestedBase } from "../stats/status.ts";
import { rake, type Margin, type RakingRow } from "../stats/raking.ts";
import { columnOf, type SurveyRows } from "./surveyRows.ts";

/** Weights of every answer in the order of the rows, wave by wave, or why there are none. */
export type Raking =
  | { readonly ok: true; readonly weights: Float64Array; readonly waves: readonly RakedWave[] }
  | {
      readonly ok: false;
      readonly problem: WeightingProblem;
      /** Waves beside the one named that cannot be raked either. */
      readonly alsoIn: readonly Wave[];
    };

/** Rakes each wave by itself to the same margins, from the delivered weights, cut at the cap; all waves or none. */
export function rakeWaves(
  rows: SurveyRows,
  margins: readonly PopulationMargin[],
  onProgress: (fraction: number) => void = () => undefined,
): Raking {
  const problem = problemOf(rows, margins);
  if (problem !== null) return { ok: false, problem, alsoIn: [] };
  const groups = margins.map((margin) => groupCodes(rows, margin));
  const targets = margins.map(({ groups: shares }, place): Margin => ({
    variable: String(place),
    targets: Object.fromEntries(shares.map(({ share }, group) => [String(group), share / 100])),
  }));
  const weights = new Float64Array(rows.start.length);
  const waves: RakedWave[] = [];
  const failed: { readonly wave: Wave; readonly problem: WeightingProblem }[] = [];
  const places = placesByWave(rows);
  for (const [number, wave] of rows.waves.entries()) {
    const own = places[number] ?? [];
    const raked = rakeWave(wave, patternsOf(own, groups, rows.start), { own, margins, targets });
    if ("problem" in raked) failed.push({ wave, problem: raked.problem });
    else {
      own.forEach((row, i) => (weights[row] = raked.weightOf(i)));
      waves.push(raked.result);
    }
    onProgress((number + 1) / rows.waves.length);
  }
  const [first, ...others] = failed;
  return first === undefined
    ? { ok: true, weights, waves }
    : { ok: false, problem: first.problem, alsoIn: others.map(({ wave }) => wave) };
}

type Patterns = ReturnType<typeof patternsOf>;
type Asked = {
  readonly own: readonly number[];
  readonly margins: readonly PopulationMargin[];
  readonly targets: readonly Margin[];
};

/** The weights of one wave's answers by their place in it, or why it has none. */
function rakeWave(
  wave: Wave,
  { patterns, counts, start, patternOf }: Patterns,
  { own, margins, targets }: Asked,
):
  | { readonly result: RakedWave; readonly weightOf: (place: number) => number }
  | { readonly problem: WeightingProblem } {
  if (!isTestedBase(own.length)) return { problem: { kind: "small-wave", wave } };
  const raked = rake(patterns, targets, { cap: weightCap, floor: 0 }, start, counts);
  if (raked.status === "error") {
    if (raked.error !== "empty-category") return { problem: { kind: "small-wave", wave } };
    const { attribute, groups: shares } = margins[Number(raked.variable)] ?? { attribute: "location", groups: [] };
    const { categories } = shares[Number(raked.category)] ?? { categories: [] };
    return { problem: { kind: "empty", attribute, categories, wave } };
  }
  const { verdict, ...summary } = raked.summary;
  const trimmed = raked.weights.reduce((sum, w, i) => sum + (w >= weightCap - 1e-9 ? (counts[i] ?? 0) : 0), 0);
  const result: RakedWave = { wave, ...summary, trimmed, marginError: raked.largestMarginError };
  if (verdict === "refuse") return { problem: { kind: "inefficient", wave: result } };
  return { result, weightOf: (place) => raked.weights[patternOf[place] ?? 0] ?? 0 };
}

function problemOf(rows: SurveyRows, margins: readonly PopulationMargin[]): WeightingProblem | null {
  if (rows.start.length === 0) return { kind: "no-survey" };
  for (const { attribute, groups } of margins) {
    const sum = groups.reduce((all, { share }) => all + share, 0);
    if (!(Math.abs(sum - 100) <= 1e-4)) return { kind: "sum", attribute, sum };
    const targeted = new Set(groups.flatMap(({ categories }) => categories));
    const unknown = columnOf(rows, attribute)?.values.find((value) => value !== null && !targeted.has(value));
    if (unknown !== undefined && unknown !== null) return { kind: "unknown", attribute, category: unknown };
  }
  return null;
}

/** The group of each answer on one margin; −1 where it does not tell. */
function groupCodes(rows: SurveyRows, { attribute, groups }: PopulationMargin): Int16Array {
  const column = columnOf(rows, attribute);
  const groupOf = (column?.values ?? []).map((value) =>
    value === null ? -1 : groups.findIndex(({ categories }) => categories.includes(value)),
  );
  return Int16Array.from({ length: rows.start.length }, (_, row) => groupOf[column?.codes[row] ?? -1] ?? -1);
}

function placesByWave({ waves, waveOf }: SurveyRows): readonly (readonly number[])[] {
  const places: number[][] = waves.map(() => []);
  waveOf.forEach((wave, row) => places[wave]?.push(row));
  return places;
}

/** Answers alike in every margin and in start weight end with one weight, so each kind is raked once, with its count. */
function patternsOf(own: readonly number[], groups: readonly Int16Array[], startOf: Float64Array) {
  const patterns: RakingRow[] = [];
  const [counts, start]: [number[], number[]] = [[], []];
  const known = new Map<string, number>();
  const patternOf = own.map((row) => {
    const codes = groups.map((codesOf) => codesOf[row] ?? -1);
    const name = `${codes.join(",")}|${String(startOf[row])}`;
    const found = known.get(name);
    if (found !== undefined) {
      counts[found] = (counts[found] ?? 0) + 1;
      return found;
    }
    known.set(name, patterns.length);
    counts.push(1);
    start.push(startOf[row] ?? 0);
    return (
      patterns.push(Object.fromEntries(codes.map((code, margin) => [String(margin), code < 0 ? null : String(code)]))) -
      1
    );
  });
  return { patterns, counts, start, patternOf };
}
