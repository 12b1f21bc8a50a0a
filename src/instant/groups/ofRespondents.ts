import { stages, type Stage } from "../../domain/answer.ts";
import type { Brand } from "../../domain/brand.ts";
import { associationMetrics } from "../../metrics/definitions/associations.ts";
import { conversion } from "../../metrics/definitions/conversion.ts";
import { conversionMetrics, stageMetrics, useWithoutPreference } from "../../metrics/definitions/funnel.ts";
import { preference } from "../../metrics/definitions/preference.ts";
import { says } from "../../metrics/definitions/says.ts";
import type { ShareSum } from "../../metrics/itemSums.ts";
import type { Metric, SumsOf } from "../../metrics/metric.ts";
import type { Scene } from "../scene.ts";
import { figureId } from "../figureId.ts";
import { nested, partsOfWhole, type Group } from "./group.ts";

/** First choices over hospitals, reasons of which people name one, and the figures whose people are a stage's people. */
export function groupsOfRespondents(scene: Scene): readonly Group[] {
  const brands = scene.own === null ? scene.rivals : [scene.own, ...scene.rivals];
  return [
    ...firstChoices(scene, brands),
    ...singleReasons(scene),
    ...brands.flatMap((brand) => withinStages(scene, brand)),
  ];
}

/** Each respondent has one first choice: where all were asked about every hospital, the choices are parts of a whole. */
function firstChoices(scene: Scene, brands: readonly Brand[]): readonly Group[] {
  const asked = brands.map((brand) => ({
    ...share(scene, stageMetrics.prefer, { brand: brand.name }),
    more: brand.role === "own" ? [figureId(preference.id, {}, scene.now("survey"))] : [],
  }));
  return oneOfAll(asked.map(({ sums, isShown, id, more }) => ({ sums, isShown, ids: [id, ...more] })));
}

/** Where people name one reason each, the reasons are parts of a whole. */
function singleReasons(scene: Scene): readonly Group[] {
  const asked = scene.data.workspace.drivers.map(({ id }) => share(scene, says, { driver: id }));
  return oneOfAll(
    asked.filter(({ sums }) => sums.n > 0).map(({ sums, isShown, id }) => ({ sums, isShown, ids: [id] })),
  );
}

type Asked = { readonly sums: SumsOf<ShareSum>; readonly isShown: boolean; readonly ids: readonly string[] };

/** Answers as parts of one whole, if they can be: all have the same base, and do not add up to more than it. */
function oneOfAll(asked: readonly Asked[]): readonly Group[] {
  const whole = asked[0]?.sums.n ?? 0;
  const sum = asked.reduce((total, { sums }) => total + sums.c, 0);
  if (sum > whole || asked.some(({ sums }) => sums.n !== whole)) return [];
  return [
    partsOfWhole(
      whole,
      asked.map(({ sums, isShown, ids }) => ({ count: sums.c, isShown, ids })),
    ),
  ];
}

/**
 * What is asked of the people at a stage has those people for its base, and its answers among theirs. Only where every row
 * weighs the same: a weighted share does not give its count away.
 */
function withinStages(scene: Scene, brand: Brand): readonly Group[] {
  const keys = { brand: brand.name };
  const at = Object.fromEntries(stages.map((stage) => [stage, share(scene, stageMetrics[stage], keys)])) as Record<
    Stage,
    Share
  >; // one entry per stage
  if (stages.some((stage) => !isUnweighted(at[stage].sums))) return [];
  const step = (metric: Metric<ShareSum>, from: Stage, to: Stage, more: readonly string[] = []) => {
    const { sums, id } = share(scene, metric, keys);
    return [
      nested(at[from].sums.c, sums.n, [id, ...more]),
      nested(at[to].sums.c, sums.c, [id, ...more]),
      nested(at[to].sums.n - at[to].sums.c, sums.n - sums.c, [id, ...more]),
    ];
  };
  const headline = brand.role === "own" ? [figureId(conversion.id, {}, scene.now("survey"))] : [];
  const unpreferred = share(scene, useWithoutPreference, keys);
  return [
    ...step(conversionMetrics["aware-consider"], "aware", "consider"),
    ...step(conversionMetrics["consider-prefer"], "consider", "prefer", headline),
    nested(at.use.sums.c, unpreferred.sums.n, [unpreferred.id]),
    nested(at.prefer.sums.n - at.prefer.sums.c, unpreferred.sums.c, [unpreferred.id]),
    nested(at.prefer.sums.c, unpreferred.sums.n - unpreferred.sums.c, [unpreferred.id]),
    ...(["aware", "consider", "prefer"] as const).flatMap((stage) =>
      scene.data.workspace.drivers.map((driver) => {
        const linked = share(scene, associationMetrics[stage], { ...keys, driver: driver.id });
        return nested(at[stage].sums.c, linked.sums.n, [linked.id]);
      }),
    ),
  ];
}

type Share = { readonly sums: SumsOf<ShareSum>; readonly isShown: boolean; readonly id: string };

function share(
  scene: Scene,
  metric: Metric<ShareSum>,
  keys: { readonly brand?: string; readonly driver?: string },
): Share {
  const when = scene.now("survey");
  return {
    sums: scene.reader.sums(metric.counted, when, keys),
    isShown: scene.reader.figure(metric, when, keys).status !== "suppressed",
    id: figureId(metric.id, keys, when),
  };
}

const isUnweighted = ({ n, w, ww }: SumsOf<ShareSum>): boolean => Math.abs(w * w - n * ww) <= 1e-9 * w * w;
