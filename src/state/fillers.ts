import type { Coverage } from "../domain/coverage.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Weighting } from "../domain/weighting.ts";
import type { Engine } from "../engine/engine.ts";
import type { CitingData, InstantData, Workspace } from "../instant/fill.ts";

type Asked = Pick<Engine, "transaction">;

/** Fills the in-memory layer from an engine, which answers from one state of its tables throughout. */
export type Fillers = {
  readonly instant: (
    engine: Asked,
    workspace: Workspace,
    coverage: Coverage,
    weighting?: Weighting,
  ) => Promise<InstantData>;
  /** Those alone who cite some drivers; between two questions it can be stopped, and then rejects with the signal's reason. */
  readonly citing: (
    engine: Asked,
    drivers: readonly DriverId[],
    cites: readonly DriverId[],
    signal: AbortSignal,
  ) => Promise<CitingData>;
};
