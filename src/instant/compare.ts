import { headlineMetrics } from "../domain/answer.ts";
import type { Compared, ComparedFigure, TwoGroups } from "../domain/compared.ts";
import type { Figure } from "../domain/figure.ts";
import type { Filter } from "../domain/filter.ts";
import { differences } from "../metrics/changes.ts";
import { withheldAmong } from "../privacy/derivable.ts";
import { driverLines, headlineLines, type Line, type Side } from "./comparedLines.ts";
import { countedEvidence } from "./evidence.ts";
import type { InstantData } from "./fill.ts";
import { cell, given } from "./groups/group.ts";
import { protect, without } from "./groups/protect.ts";
import { setScene } from "./scene.ts";
import { headlineSeries } from "./series.ts";
import { statedBy } from "./statedBy.ts";

/**
 * Two groups side by side, from sums: no replicates. All tests are one family. Beside what each group's own answer withholds, a
 * figure goes whose people, taken from everybody's, would leave 1 to 10.
 */
export function compare(data: InstantData, filter: Filter, groups: TwoGroups): Compared {
  const { [groups.attribute]: _, ...others } = filter.keep;
  const sceneOf = (keep: Filter["keep"]) => protect(setScene(data, { filter: { ...filter, keep }, outcome: null }));
  const everyone = sceneOf(others);
  const by = statedBy(everyone);
  const sideOf = (scene: Side["scene"]): Side => ({
    scene,
    series: headlineSeries(scene),
    counted: countedEvidence(scene, by),
  });
  const all = sideOf(everyone);
  const [a, b] = groups.values.map((value) => sideOf(sceneOf({ ...others, [groups.attribute]: [value] })));
  if (a === undefined || b === undefined) throw new RangeError("A comparison is of two groups."); // the type says so
  const { drivers } = data.workspace;
  const ofDrivers = drivers.map((driver, place) => driverLines(driver, place, by));
  const lines = [...headlineLines, ...ofDrivers.flatMap(({ says, writes, does }) => [says, writes, does])];
  const compared = sideBySide(lines, a, b, all);
  const at = (place: number): ComparedFigure => {
    const found = compared[place];
    if (found === undefined) throw new RangeError(`A comparison has no line ${String(place)}.`);
    return found;
  };
  return {
    groups,
    period: everyone.period,
    sources: a.scene.sources,
    headline: headlineMetrics.map((metric, place) => ({ metric, ...at(place) })),
    drivers: drivers.map(({ id }, place) => {
      const first = headlineLines.length + 3 * place;
      return { driver: id, says: at(first), writes: at(first + 1), does: at(first + 2) };
    }),
  };
}

function sideBySide(lines: readonly Line[], a: Side, b: Side, all: Side): readonly ComparedFigure[] {
  const figures = lines.map((line) => protectedPair(line, a, b, all));
  const tested = differences(
    lines.map((line, place) => {
      const pair = figures[place];
      if (pair === undefined) throw new RangeError("A line has no figures.");
      return { now: pair.a, before: pair.b, raw: line.difference(a, b) };
    }),
  );
  return figures.flatMap((pair, place) => {
    const difference = tested[place];
    return difference === undefined ? [] : [{ ...pair, difference }];
  });
}

type Pair = { readonly a: Figure; readonly b: Figure };

/** Both figures of a line, without those that, beside everybody's, tell of 1 to 10 people: the smaller group's first. */
function protectedPair(line: Line, a: Side, b: Side, all: Side): Pair {
  const pair = { a: figureOf(line, a), b: figureOf(line, b) };
  const { people } = line;
  if (people === null) return pair;
  const [ofA, ofB, ofAll] = [people(a), people(b), people(all)];
  const sorts = Object.keys(ofAll);
  const rest = (sort: string) => Math.max(0, (ofAll[sort] ?? 0) - (ofA[sort] ?? 0) - (ofB[sort] ?? 0));
  const base = sorts.includes("all") ? "all" : null;
  const told = (figure: Figure) =>
    given(
      figure,
      sorts.filter((sort) => sort !== base),
      base,
    );
  const sides = [
    { ids: ["a"], run: cell(0), gives: told(pair.a), n: pair.a.n },
    { ids: ["b"], run: cell(1), gives: told(pair.b), n: pair.b.n },
  ].sort((one, other) => other.n - one.n);
  const withheld = withheldAmong(
    Object.fromEntries(sorts.map((sort) => [sort, [ofA[sort] ?? 0, ofB[sort] ?? 0, rest(sort)]])),
    [{ ids: [], run: { from: 0, to: 3 }, gives: told(figureOf(line, all)) }, ...sides],
  );
  return {
    a: withheld.includes("a") ? without(pair.a) : pair.a,
    b: withheld.includes("b") ? without(pair.b) : pair.b,
  };
}

function figureOf({ figure }: Line, side: Side): Figure {
  const found = figure(side);
  if (found === undefined) throw new RangeError("A line of the comparison has no figure.");
  return found;
}
