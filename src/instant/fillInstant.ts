import type { Coverage } from "../domain/coverage.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Weighting } from "../domain/weighting.ts";
import { market } from "../metrics/definitions/market.ts";
import type { CitingData, InstantData, Workspace } from "./fill.ts";
import { fillSums, type Filling } from "./fillSums.ts";

/** Asks every cube and row set once, after which no filter needs the engine. */
export async function fillInstant<Result>(
  filling: Filling<Result>,
  workspace: Workspace,
  coverage: Coverage,
  weighting: Weighting = { state: "delivered", given: "none" },
): Promise<InstantData> {
  const sums = await fillSums(
    filling,
    workspace.drivers.map(({ id }) => id),
  );
  const hospitals = await filling.hospitals(await filling.ask(market.scores));
  return { workspace, coverage, weighting, ...sums, hospitals };
}

/** Asks the same of those alone who cite some drivers. */
export const fillCiting = async <Result>(
  filling: Filling<Result>,
  drivers: readonly DriverId[],
  cites: readonly DriverId[],
): Promise<CitingData> => ({ cites, ...(await fillSums(filling, drivers, cites)) });
