import { expose, transfer } from "comlink";
import type { Coverage } from "../domain/coverage.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Weighting } from "../domain/weighting.ts";
import { readColumns } from "../engine/arrow.ts";
import { buildCube } from "../instant/cube.ts";
import { transferable, type CitingData, type InstantData, type Sums, type Workspace } from "../instant/fill.ts";
import { fillCiting, fillInstant } from "../instant/fillInstant.ts";
import type { Filling } from "../instant/fillSums.ts";
import { buildHospitalRows } from "../instant/hospitalRows.ts";
import { buildRatingRows } from "../instant/ratingRows.ts";
import { codedValues } from "../instant/unpack.ts";
import type { Question } from "../metrics/question.ts";

type Chunks = readonly Uint8Array[];

/** Asks the engine, which the page holds. */
export type Ask = (question: Question) => Promise<Chunks>;

/** What takes long is put off until the next question is on its way, so that the engine works beside it. */
const later = <T>(make: () => T): Promise<T> =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  }).then(make);

const fillingFrom = (ask: Ask): Filling<Chunks> => ({
  ask,
  codes: (chunks) => codedValues(readColumns(chunks)),
  cube: (plan, chunks, packing) => later(() => buildCube(plan, readColumns(chunks), packing)),
  ratings: (drivers, chunks, packing) => buildRatingRows(drivers, readColumns(chunks), packing),
  hospitals: (chunks) => buildHospitalRows(readColumns(chunks)),
});

const handedOver = <T extends Sums>(sums: T): T => transfer(sums, [...new Set(transferable(sums))]);

/** What the worker offers: the in-memory layer, filled by questions to whoever holds the engine, handed back without copies. */
const filling = {
  instant: async (ask: Ask, workspace: Workspace, coverage: Coverage, weighting?: Weighting): Promise<InstantData> =>
    handedOver(await fillInstant(fillingFrom(ask), workspace, coverage, weighting)),
  citing: async (ask: Ask, drivers: readonly DriverId[], cites: readonly DriverId[]): Promise<CitingData> =>
    handedOver(await fillCiting(fillingFrom(ask), drivers, cites)),
};

/** What a page sees of the worker, through comlink. */
export type FillWorker = typeof filling;

expose(filling);
