import {
  healthParts,
  type BrandHealth,
  type HealthPartId,
  type HealthRow,
  type HealthWeights,
} from "../domain/brandHealth.ts";
import { brandHealth } from "../metrics/definitions/brandHealth.ts";
import { noFigure } from "../metrics/figureOf.ts";
import { rankRange } from "../stats/brandHealthIndex.ts";
import { indexFigure, indexOver, type HealthOfBrand } from "./healthOfBrand.ts";

/**
 * Hospitals by their index, ours first in the list given. Whoever has 80 % of the weight is compared, on the parts that all those
 * have: an index of four parts says nothing beside one of five. Ranks are drawn when settled.
 */
export function healthRows(
  brands: readonly HealthOfBrand[],
  weights: HealthWeights,
  settled: boolean,
): Pick<BrandHealth, "rows" | "rankedOn"> {
  const [own] = brands;
  const able = brands.filter((brand) => indexOver(brand, weights).value !== null);
  const shared = healthParts.filter((part) => weights[part] > 0 && able.every(({ scores }) => scores[part] !== null));
  const compared = able.map((brand) => ({ brand, ...indexOver(brand, weights, shared) }));
  if (own === undefined || !able.includes(own) || compared.some(({ value }) => value === null))
    return { rows: [], rankedOn: [] };
  const ranks =
    settled && compared.length > 1
      ? rankRange(compared.map(({ brand }) => shared.map((part) => brand.scores[part] ?? 0)))
      : null;
  const isWhole = shared.length === healthParts.filter((part) => own.scores[part] !== null && weights[part] > 0).length;
  const rows = compared.map(({ brand, value, standardError }, place): HealthRow => {
    const keys = { brand: brand.brand.name, ...(isWhole ? {} : { measure: "parts known of all" }) };
    const above = compared.filter((other) => (other.value ?? 0) > (value ?? 0)).length;
    const { best = null, worst = null } = ranks?.[place] ?? {};
    return {
      ...rowOf(brand),
      index: indexFigure(brand, { value, standardError }, keys),
      rank: ranks === null ? null : 1 + above,
      best: best === null ? null : Math.floor(best),
      worst: worst === null ? null : Math.ceil(worst),
    };
  });
  const unranked = brands.filter((brand) => !able.includes(brand)).map(rowOf);
  return {
    rows: [...rows.sort((a, b) => (b.index.value ?? 0) - (a.index.value ?? 0)), ...unranked],
    rankedOn: shared,
  };
}

const rowOf = ({ brand, figures }: HealthOfBrand): HealthRow => ({
  brand: brand.name,
  role: brand.role,
  index: noFigure(brandHealth.id, { brand: brand.name }, "score"),
  parts: figures satisfies Readonly<Record<HealthPartId, unknown>>,
  rank: null,
  best: null,
  worst: null,
});
