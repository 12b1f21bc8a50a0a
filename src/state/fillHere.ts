import type { Engine } from "../engine/engine.ts";
import { buildCube, type ColumnArrays } from "../instant/cube.ts";
import type { Filling } from "../instant/fill.ts";
import { buildHospitalRows } from "../instant/hospitalRows.ts";
import { buildRatingRows } from "../instant/ratingRows.ts";
import { bind } from "../model/bind.ts";

/** Fills on this thread: for the command line and tests. */
export const fillHere = (engine: Pick<Engine, "queryColumns">): Filling<ColumnArrays> => ({
  ask: (question) => engine.queryColumns(bind(question)),
  cube: buildCube,
  ratings: buildRatingRows,
  hospitals: buildHospitalRows,
});
