import type { HeadlineFigure } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { differences } from "../metrics/changes.ts";
import { quartersUpTo } from "./periods.ts";
import { unfinished, type Scene } from "./scene.ts";
import type { Series } from "./series.ts";

/** How many quarters stand in a headline figure's little line. */
export const quartersShown = 8;

/** The five figures at the head of the page; their changes are one family of tests. */
export function headlineOf(scene: Scene, series: readonly Series[]): readonly HeadlineFigure[] {
  const quarters = quartersUpTo(scene.period, scene.data.coverage.months, quartersShown);
  const compared = series.map((one) => {
    const [now, before] = [scene.now(one.source), scene.before(one.source)];
    const earlier = before === "never" ? null : one.at(before).figure;
    return {
      now: one.at(now).figure,
      before: isEmpty(earlier) ? null : earlier,
      raw: isEmpty(earlier) ? null : one.difference(now, before),
      ...unfinished(scene, one.source),
    };
  });
  const changes = differences(compared);
  return series.flatMap((one, place) => {
    const [comparison, change] = [compared[place], changes[place]];
    if (comparison === undefined || change === undefined) return [];
    return {
      metric: one.metric,
      now: comparison.now,
      before: comparison.before,
      change,
      quarters: quarters.map((period) => ({ period, figure: one.at(period).figure })),
      parts: comparison.now.value === null ? null : one.parts(scene.now(one.source)),
    };
  });
}

const isEmpty = (figure: Figure | null): boolean => figure === null || figure.status === "no-data";
