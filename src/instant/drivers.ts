import type { DriverEvidence, EvidenceCell } from "../domain/answer.ts";
import type { RankBand, Figure } from "../domain/figure.ts";
import type { DriverId } from "../domain/driver.ts";
import type { LogisticCheck } from "../domain/logisticCheck.ts";
import { moves } from "../metrics/definitions/moves.ts";
import { noFigure } from "../metrics/figureOf.ts";
import { inflationLevel } from "../stats/multicollinearity.ts";
import { modelStatus } from "../stats/status.ts";
import type { Bands } from "./bands.ts";
import type { CountedEvidence } from "./evidence.ts";
import { dependsOnMethod } from "./logisticCheck.ts";
import type { MovesFit } from "./moves.ts";
import type { Quadrants } from "./quadrant.ts";
import type { RatedEvidence } from "./ratings.ts";
import type { Scene } from "./scene.ts";

/** Everything known of each driver, put together; the lists run along the drivers. */
export type DriverParts = {
  readonly counted: readonly CountedEvidence[];
  readonly rated: readonly RatedEvidence[];
  readonly fit: MovesFit;
  readonly logistic: LogisticCheck | null;
  readonly quadrants: Quadrants;
  /** null until the replicates are there. */
  readonly bands: Bands | null;
};

/** The rows of the driver matrix, in the order of the drivers. */
export function driversOf(
  scene: Scene,
  { counted, rated, fit, logistic, quadrants, bands }: DriverParts,
): readonly DriverEvidence[] {
  return scene.data.workspace.drivers.flatMap((driver, place) => {
    const [own, ratings] = [counted[place], rated[place]];
    if (own === undefined || ratings === undefined) return [];
    const { id, label, definition, actions, role, group, reading } = driver;
    const cell = (kind: "says" | "writes" | "does"): EvidenceCell => ({
      figure: own[kind],
      rank: bands?.ranks[kind].get(id) ?? null,
      ...(own.everyone.includes(kind) && { everyone: true as const }),
    });
    const inModel = fit.byDriver.get(id);
    const left = fit.model.dropped.find((each) => each.driver === id);
    return {
      driver: id,
      label,
      definition,
      actions,
      role,
      group,
      reading,
      ...(driver.edited && { edited: driver.edited }),
      says: { ...cell("says"), figure: { ...own.says, ...bands?.says.get(id) } },
      moves: { figure: movesFigure(fit, id, bands), rank: bands?.ranks.moves.get(id) ?? null },
      writes: cell("writes"),
      does: cell("does"),
      tone: own.tone,
      toneBefore: own.toneBefore,
      toneChange: own.toneChange,
      toneAgainstAverage: own.toneAgainstAverage,
      disagreement: disagreementOf(bands?.ranks.says.get(id), bands?.ranks.moves.get(id)),
      correlation: inModel?.r ?? fit.grouped?.r.get(id) ?? null,
      johnsonShare: inModel?.johnsonShare ?? null,
      together: togetherOf(scene, fit, id),
      methodDependent: inModel?.isMethodDependent === true || dependsOnMethod(logistic, id, inModel?.share ?? null),
      warning: inModel?.warning ?? left?.why ?? null,
      ...ratings,
      quadrant: quadrants.places.get(id)?.quadrant ?? null,
      deviation: quadrants.places.get(id)?.deviation ?? null,
      comments: own.comments,
      phrases: own.phrases,
    };
  });
}

/** Whom a driver is told apart from badly: by its variance inflation beside a strong pair, or as one that had to leave. */
function togetherOf({ data }: Scene, { model, byDriver, drivers }: MovesFit, id: DriverId): DriverEvidence["together"] {
  const labelOf = (other: DriverId) => data.workspace.drivers.find((driver) => driver.id === other)?.label ?? other;
  const repeated = model.dropped.find(({ driver }) => driver === id)?.repeats;
  if (repeated !== undefined) return { label: labelOf(repeated), r: null };
  const { inflation = 1, closest = null } = byDriver.get(id) ?? {};
  if (closest === null || closest.r < strongPair || inflationLevel(inflation) === "none") return null;
  return { label: labelOf(drivers[closest.driver] ?? ""), r: closest.r };
}

/** Below this r no single pair explains the inflation, and naming one would mislead. */
const strongPair = 0.8;

function movesFigure({ model, byDriver }: MovesFit, driver: DriverId, bands: Bands | null): Figure {
  const share = byDriver.get(driver)?.share ?? null;
  const keys = { driver };
  if (share === null) return noFigure(moves.id, keys, "share");
  const { lower, upper } = bands?.moves.get(driver) ?? { lower: null, upper: null };
  return {
    metric: moves.id,
    keys,
    unit: "share",
    value: share / 100,
    lower: lower === null ? null : lower / 100,
    upper: upper === null ? null : upper / 100,
    n: model.n,
    nEffective: model.nEffective,
    status: modelStatus(model.directional ? "directional" : "ok", model.rSquared ?? 0),
  };
}

/** Hidden: the whole band of *moves* is above the band of *says*; claimed: the reverse. */
function disagreementOf(says: RankBand | undefined, goes: RankBand | undefined): DriverEvidence["disagreement"] {
  if (says === undefined || goes === undefined) return null;
  if (goes.worst < says.best) return "hidden";
  return goes.best > says.worst ? "claimed" : null;
}
