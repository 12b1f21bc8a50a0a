import { expose, transfer } from "comlink";
import type { DriverId } from "../domain/driver.ts";
import { readColumns } from "../engine/arrow.ts";
import { buildCube, type Cube } from "../instant/cube.ts";
import { buffersOfCube, buffersOfRows } from "../instant/fill.ts";
import { buildHospitalRows, type HospitalRow } from "../instant/hospitalRows.ts";
import type { CubePlan } from "../instant/plan.ts";
import { buildRatingRows, type RatingRows } from "../instant/ratingRows.ts";
import { codedValues } from "../instant/unpack.ts";
import type { CodedValues, PackedColumn } from "../metrics/gathering.ts";

type Chunks = readonly Uint8Array[];

/** What the worker offers: what is made of the engine's results, which it decodes, handed back without copies. */
const building = {
  codes: (chunks: Chunks): readonly CodedValues[] => codedValues(readColumns(chunks)),
  cube: (plan: CubePlan, chunks: Chunks, packing: readonly PackedColumn[]): Cube => {
    const cube = buildCube(plan, readColumns(chunks), packing);
    return transfer(cube, [...new Set(buffersOfCube(cube))]);
  },
  ratings: (drivers: readonly DriverId[], chunks: Chunks, packing: readonly PackedColumn[]): RatingRows => {
    const rows = buildRatingRows(drivers, readColumns(chunks), packing);
    return transfer(rows, [...new Set(buffersOfRows(rows))]);
  },
  hospitals: (chunks: Chunks): readonly HospitalRow[] => buildHospitalRows(readColumns(chunks)),
};

/** What a page sees of the worker, through comlink. */
export type FillWorker = typeof building;

expose(building);
