import type { Statements } from "../engine/engine.ts";
import type { ColumnArrays } from "../instant/columns.ts";
import { buildCube } from "../instant/cube.ts";
import { fillCiting, fillInstant } from "../instant/fillInstant.ts";
import type { Filling } from "../instant/fillSums.ts";
import { buildHospitalRows } from "../instant/hospitalRows.ts";
import { buildRatingRows } from "../instant/ratingRows.ts";
import { codedValues } from "../instant/unpack.ts";
import { bind } from "../model/bind.ts";
import type { Fillers } from "./fillers.ts";

/** Fills on this thread: for the command line and tests. */
export const fillHere: Fillers = {
  instant: (engine, ...asked) => engine.transaction((statements) => fillInstant(fillingFrom(statements), ...asked)),
  citing: (engine, drivers, cites, signal) =>
    engine.transaction((statements) => fillCiting(fillingFrom(statements, signal), drivers, cites)),
};

const fillingFrom = (statements: Statements, signal?: AbortSignal): Filling<ColumnArrays> => ({
  ask: async (question) => {
    signal?.throwIfAborted();
    return statements.queryColumns(bind(question));
  },
  codes: codedValues,
  cube: buildCube,
  ratings: buildRatingRows,
  hospitals: buildHospitalRows,
});
