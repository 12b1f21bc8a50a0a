import type { DriverGroup, DriverId, SelectionDriver } from "../domain/driver.ts";
import type { GroupShare } from "../domain/groupShare.ts";
import type { MovesModel } from "../domain/answer.ts";
import { moves } from "../metrics/definitions/moves.ts";
import type { Interval } from "../stats/figure.ts";
import { groupImportanceOfCovariance, type GroupImportance } from "../stats/groupImportance.ts";
import type { SquareMatrix } from "../stats/matrix.ts";
import { modelStatus } from "../stats/status.ts";

/** More rated drivers than are told apart one by one: their value-frame groups enter the model whole. */
export type GroupedFit = {
  readonly groups: readonly DriverGroup[];
  /** Rows of the correlation matrix (the outcome is row 0) that enter together, in the order of `groups`. */
  readonly players: readonly (readonly number[])[];
  readonly importance: GroupImportance;
  /** Each driver's plain correlation with the outcome; null where it does not vary. */
  readonly r: ReadonlyMap<DriverId, number | null>;
};

/** The groups of these drivers and their Shapley shares, from the covariance of the outcome and the drivers; null when singular. */
export function groupedFit(
  covariance: SquareMatrix,
  ids: readonly DriverId[],
  drivers: readonly SelectionDriver[],
): GroupedFit | null {
  const groupOf = (id: DriverId) => drivers.find((driver) => driver.id === id)?.group;
  const groups = [...new Set(ids.flatMap((id) => groupOf(id) ?? []))];
  const members = groups.map((group) => ids.flatMap((id, place) => (groupOf(id) === group ? [place] : [])));
  const importance = groupImportanceOfCovariance(covariance, members);
  if (importance === null) return null;
  return {
    groups,
    players: members.map((places) => places.map((place) => place + 1)),
    importance,
    r: new Map(ids.map((id, place) => [id, importance.r[place] ?? null])),
  };
}

/** The groups' shares as figures, largest first; intervals from replicates where they are there. */
export function groupShares(
  { groups, importance }: GroupedFit,
  { n, nEffective, directional, rSquared }: Pick<MovesModel, "n" | "nEffective" | "directional" | "rSquared">,
  intervals: readonly Interval[] | null,
): readonly GroupShare[] {
  return groups
    .map((group, place): GroupShare => {
      const part = (percent: number | null | undefined) =>
        percent === null || percent === undefined ? null : percent / 100;
      const value = part(importance.shares[place]);
      return {
        group,
        figure: {
          metric: moves.id,
          keys: { group },
          unit: "share",
          value,
          lower: value === null ? null : part(intervals?.[place]?.lower),
          upper: value === null ? null : part(intervals?.[place]?.upper),
          n,
          nEffective,
          status: modelStatus(directional ? "directional" : "ok", rSquared ?? 0),
        },
      };
    })
    .sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
}
