import type { DriverEvidence, Gap } from "../domain/answer.ts";
import type { Brand } from "../domain/brand.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Figure } from "../domain/figure.ts";
import { differences, noDifference } from "../metrics/changes.ts";
import { associationMetrics, type AssociationStage } from "../metrics/definitions/associations.ts";
import { met } from "../metrics/definitions/met.ts";
import { performance, performancePair } from "../metrics/definitions/performance.ts";
import { noFigure } from "../metrics/figureOf.ts";
import { meanDifference } from "../metrics/rawDifferences.ts";
import { isTestedBase } from "../stats/status.ts";
import { quartersShown } from "./headline.ts";
import { quartersUpTo } from "./periods.ts";
import type { Scene } from "./scene.ts";

/** How one driver is rated: us, every brand, through time, and against the best rival. */
export type RatedEvidence = Pick<
  DriverEvidence,
  "performance" | "performanceByBrand" | "gap" | "met" | "performanceByQuarter" | "associations"
>;

/** The ratings of every driver, in the order of the drivers; the gaps to all rivals are one family of tests. */
export function ratedEvidence(scene: Scene): readonly RatedEvidence[] {
  const { drivers } = scene.data.workspace;
  const brands = scene.own === null ? scene.rivals : [scene.own, ...scene.rivals];
  const rows = drivers.map(({ id }) => {
    const byBrand = brands.map((brand) => ({ brand, figure: performanceOf(scene, brand, id) }));
    const own =
      byBrand.find(({ brand }) => brand.role === "own")?.figure ?? noFigure("performance", { driver: id }, "score");
    const rivals = byBrand.filter(({ brand, figure }) => brand.role === "rival" && isTestedBase(figure.nEffective));
    return { driver: id, byBrand, own, rivals };
  });
  const gaps = gapsOf(scene, rows);
  const quarters = quartersUpTo(scene.period, scene.data.coverage.months, quartersShown);
  return rows.map(({ byBrand, own }, place) => {
    const driver = drivers[place];
    const id = driver?.id ?? "";
    return {
      performance: own,
      performanceByBrand: byBrand.map(({ brand, figure }) => ({ brand: brand.name, figure })),
      gap: gaps[place] ?? null,
      met: driver?.role === "gate" && scene.own !== null ? metOf(scene, scene.own, id) : null,
      performanceByQuarter: quarters.map((period) => ({
        period,
        figure:
          scene.own === null
            ? noFigure("performance", { driver: id }, "score")
            : scene.reader.figure(performance, period, { brand: scene.own.name, driver: id }),
      })),
      associations: brands.flatMap(({ name }) =>
        amongStages.flatMap((among) => {
          const keys = { brand: name, driver: id };
          const figure = scene.reader.figure(associationMetrics[among], scene.now("survey"), keys);
          return figure.n === 0 ? [] : { brand: name, among, figure };
        }),
      ),
    };
  });
}

const amongStages: readonly AssociationStage[] = ["aware", "consider", "prefer"];

type BrandFigure = { readonly brand: Brand; readonly figure: Figure };

const performanceOf = ({ reader, now }: Scene, { name }: Brand, driver: DriverId): Figure =>
  reader.figure(performance, now("survey"), { brand: name, driver });

const metOf = ({ reader, now }: Scene, { name }: Brand, driver: DriverId): Figure =>
  reader.figure(met, now("survey"), { brand: name, driver });

type DriverFigures = { readonly driver: DriverId; readonly own: Figure; readonly rivals: readonly BrandFigure[] };

/**
 * Ours minus the rival rated highest among those with an effective n of 30. Whoever picks the best of several has looked at
 * all of them, so the comparisons with every rival are in the family: else pure noise puts us below somebody too often.
 */
function gapsOf(scene: Scene, rows: readonly DriverFigures[]): readonly (Gap | null)[] {
  const compared = rows.flatMap(({ driver, own, rivals }) =>
    rivals.map((rival) => ({ driver, own, rival, raw: againstRival(scene, rival.brand, driver) })),
  );
  const tested = differences(compared.map(({ own, rival, raw }) => ({ now: own, before: rival.figure, raw })));
  return rows.map(({ driver, own, rivals }) => {
    const best = rivals.reduce<BrandFigure | null>(
      (highest, each) => ((each.figure.value ?? -1) - (highest?.figure.value ?? -1) > noise ? each : highest),
      null,
    );
    if (best === null || own.value === null) return null;
    const place = compared.findIndex((each) => each.driver === driver && each.rival === best);
    return {
      rival: best.brand.name,
      rivalFigure: best.figure,
      difference: tested[place] ?? noDifference("too-few"),
    };
  });
}

/** Means that differ by less are alike: the order in which sums arrive decides their last digits. The first of them is then named. */
const noise = 1e-9;

/** Our mean minus a rival's: many respondents rated both, so what they share is taken into account. */
function againstRival({ reader, now, own }: Scene, rival: Brand, driver: DriverId) {
  if (own === null) return null;
  const sums = ({ name }: Brand) => reader.sums(performance.counted, now("survey"), { brand: name, driver });
  const overlap = reader.sums(performancePair, now("survey"), { brand: rival.name, driver });
  return meanDifference(sums(own), sums(rival), overlap);
}
