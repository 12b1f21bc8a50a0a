import { stages, type Stage, type FunnelRow } from "../domain/answer.ts";
import type { Brand } from "../domain/brand.ts";
import type { Difference, Figure } from "../domain/figure.ts";
import { differences } from "../metrics/changes.ts";
import { conversionMetrics, stageMetrics, stagePairs, useWithoutPreference } from "../metrics/definitions/funnel.ts";
import { shareDifference } from "../metrics/rawDifferences.ts";
import type { Scene } from "./scene.ts";

/** Every brand's funnel, our own first; all differences against us are one family of tests. */
export function funnelOf(scene: Scene): readonly FunnelRow[] {
  const { own, rivals } = scene;
  if (own === null || scene.sources.survey.state === "absent") return [];
  const ownStages = stagesOf(scene, own);
  const pairs = rivals.flatMap((rival) => {
    const rivalStages = stagesOf(scene, rival);
    return stages.map((stage) => ({ rival, stage, now: rivalStages[stage], before: ownStages[stage] }));
  });
  const against = differences(
    pairs.map(({ rival, stage, now, before }) => ({ now, before, raw: againstOwn(scene, own, rival, stage) })),
  );
  return [own, ...rivals].map((brand) => {
    const differing: Partial<Record<Stage, Difference>> = {};
    pairs.forEach(({ rival, stage }, place) => {
      const difference = against[place];
      if (rival.name === brand.name && difference !== undefined) differing[stage] = difference;
    });
    return rowOf(scene, brand, differing);
  });
}

function rowOf(scene: Scene, brand: Brand, againstOwn: FunnelRow["againstOwn"]): FunnelRow {
  const { reader } = scene;
  const keys = { brand: brand.name };
  const now = scene.now("survey");
  return {
    brand: brand.name,
    role: brand.role,
    stages: stagesOf(scene, brand),
    conversions: {
      "aware-consider": reader.figure(conversionMetrics["aware-consider"], now, keys),
      "consider-prefer": reader.figure(conversionMetrics["consider-prefer"], now, keys),
    },
    useWithoutPreference: reader.figure(useWithoutPreference, now, keys),
    againstOwn,
  };
}

function stagesOf(scene: Scene, { name }: Brand): Readonly<Record<Stage, Figure>> {
  const figure = (stage: Stage) => scene.reader.figure(stageMetrics[stage], scene.now("survey"), { brand: name });
  return { aware: figure("aware"), consider: figure("consider"), prefer: figure("prefer"), use: figure("use") };
}

/** A rival's stage minus ours: many respondents judged both, so what they share is taken into account. */
function againstOwn({ reader, now }: Scene, own: Brand, rival: Brand, stage: Stage) {
  const sums = (brand: Brand) => reader.sums(stageMetrics[stage].counted, now("survey"), { brand: brand.name });
  return shareDifference(sums(rival), sums(own), reader.sums(stagePairs[stage], now("survey"), { brand: rival.name }));
}
