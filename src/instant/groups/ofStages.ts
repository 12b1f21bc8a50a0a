import { stages, type Stage } from "../../domain/answer.ts";
import type { Brand } from "../../domain/brand.ts";
import { associationMetrics } from "../../metrics/definitions/associations.ts";
import { conversion } from "../../metrics/definitions/conversion.ts";
import { conversionMetrics, stageMetrics, useWithoutPreference } from "../../metrics/definitions/funnel.ts";
import type { ShareSum } from "../../metrics/itemSums.ts";
import type { Metric } from "../../metrics/metric.ts";
import { figureId } from "../figureId.ts";
import type { Scene } from "../scene.ts";
import { nested, type Group } from "./group.ts";
import { timesOf } from "./inTime.ts";
import { isUnweighted, share, type Share } from "./share.ts";

type Followed = {
  /** The stage whose people are the base. */
  readonly base: Stage;
  readonly asked: Share;
  /** Its figure, and the same one in the headline. */
  readonly ids: readonly string[];
};

/** A hospital's stages, and the figures whose base are the people at one of them. */
function ofHospital(scene: Scene, brand: Brand) {
  const keys = { brand: brand.name };
  const at = (stage: Stage) => share(scene, stageMetrics[stage], keys);
  const follow = (metric: Metric<ShareSum>, base: Stage, more: readonly string[] = []): Followed => {
    const asked = share(scene, metric, keys);
    return { base, asked, ids: [asked.id, ...more] };
  };
  const headline = brand.role === "own" ? [figureId(conversion.id, {}, scene.now("survey"))] : [];
  return {
    at: { aware: at("aware"), consider: at("consider"), prefer: at("prefer"), use: at("use") },
    toConsider: follow(conversionMetrics["aware-consider"], "aware"),
    toPrefer: follow(conversionMetrics["consider-prefer"], "consider", headline),
    unpreferred: follow(useWithoutPreference, "use"),
    linked: (["aware", "consider", "prefer"] as const).flatMap((stage) =>
      scene.data.workspace.drivers.map(({ id }): Followed => {
        const asked = share(scene, associationMetrics[stage], { ...keys, driver: id });
        return { base: stage, asked, ids: [asked.id] };
      }),
    ),
  };
}

/**
 * What is asked of the people at a stage has those people for its base, and its answers among theirs. Only where every row
 * weighs the same: a weighted share does not give its count away.
 */
export function withinStages(scene: Scene, brand: Brand): readonly Group[] {
  const { at, toConsider, toPrefer, unpreferred, linked } = ofHospital(scene, brand);
  if (stages.some((stage) => !isUnweighted(at[stage].sums))) return [];
  const base = ({ base: stage, asked, ids }: Followed) => nested(at[stage].sums.c, asked.sums.n, ids);
  const yes = (stage: Stage, count: number, { ids }: Followed) => nested(at[stage].sums.c, count, ids);
  const no = (stage: Stage, count: number, { ids }: Followed) =>
    nested(at[stage].sums.n - at[stage].sums.c, count, ids);
  const step = (to: Stage, followed: Followed) => {
    const { n, c } = followed.asked.sums;
    return [base(followed), yes(to, c, followed), no(to, n - c, followed)];
  };
  const { n, c } = unpreferred.asked.sums;
  return [
    ...step("consider", toConsider),
    ...step("prefer", toPrefer),
    ...[base(unpreferred), no("prefer", c, unpreferred), yes("prefer", n - c, unpreferred)],
    ...linked.map(base),
  ];
}

/**
 * Where a stage is withheld, by itself or among `withheld`, so is whatever has its people for a base: its base is their number, and
 * weighted or not, its value and that of the next stage tell the stage's own.
 */
export function basedOnWithheldStages(scene: Scene, brand: Brand, withheld: ReadonlySet<string>): readonly string[] {
  const hidden = stages.filter((stage) => {
    const { isShown, id } = share(scene, stageMetrics[stage], { brand: brand.name });
    return !isShown || withheld.has(id);
  });
  if (hidden.length === 0) return [];
  const { toConsider, toPrefer, unpreferred, linked } = ofHospital(scene, brand);
  return [toConsider, toPrefer, unpreferred, ...linked].flatMap(({ base, ids }) => (hidden.includes(base) ? ids : []));
}

/** The same of the headline's conversion through time: its base are those who consider us, of all who are the base of preference. */
export function conversionsOfWithheld(scene: Scene): readonly string[] {
  const { own, reader } = scene;
  if (own === null) return [];
  return timesOf(scene, "survey")
    .filter((when) => reader.figure(stageMetrics.consider, when, { brand: own.name }).status === "suppressed")
    .map((when) => figureId(conversion.id, {}, when));
}
