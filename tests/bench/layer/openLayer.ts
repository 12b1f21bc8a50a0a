import { transfer, wrap, type Remote } from "comlink";
import { fillInBrowser } from "../../../src/app/openBrowserFilling.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { transferable } from "../../../src/instant/fill.ts";
import { dataCoverage } from "../../../src/model/dataCoverage.ts";
import { syntheticModel } from "../../support/syntheticTables.ts";
import LayerWorkerScript from "./layer.worker.ts?worker";
import type { LayerWorker } from "./layer.worker.ts";

/** The in-memory layer in a worker, filled from the engine's model as the page fills it. */
export async function openLayer(engine: Engine): Promise<Remote<LayerWorker>> {
  const { brands, drivers, settings } = syntheticModel;
  const workspace = { brands, drivers, maturityDays: settings.maturityDays, facilityId: null };
  const coverage = await dataCoverage(engine);
  const data = await fillInBrowser.instant(engine, workspace, coverage);
  const remote = wrap<LayerWorker>(new LayerWorkerScript());
  await remote.fill(transfer(data, [...new Set(transferable(data))]));
  return remote;
}
