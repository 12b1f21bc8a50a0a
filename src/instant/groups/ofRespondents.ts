import type { Brand } from "../../domain/brand.ts";
import { stageMetrics } from "../../metrics/definitions/funnel.ts";
import { preference } from "../../metrics/definitions/preference.ts";
import { says } from "../../metrics/definitions/says.ts";
import type { ShareSum } from "../../metrics/itemSums.ts";
import type { SumsOf } from "../../metrics/metric.ts";
import type { Scene } from "../scene.ts";
import { figureId } from "../figureId.ts";
import { partsOfWhole, type Group } from "./group.ts";
import { share } from "./share.ts";
import { withinStages } from "./ofStages.ts";

/** All hospitals of the page, our own first. */
export const hospitalsOf = ({ own, rivals }: Scene): readonly Brand[] => (own === null ? rivals : [own, ...rivals]);

/** First choices over hospitals, reasons of which people name one, and the figures whose people are a stage's people. */
export function groupsOfRespondents(scene: Scene): readonly Group[] {
  const brands = hospitalsOf(scene);
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
