import type { Engine } from "../engine/engine.ts";
import type { ColumnArrays } from "../instant/columns.ts";
import { buildCube } from "../instant/cube.ts";
import type { Filling } from "../instant/fillSums.ts";
import { buildHospitalRows } from "../instant/hospitalRows.ts";
import { buildRatingRows } from "../instant/ratingRows.ts";
import { codedValues } from "../instant/unpack.ts";
import { bind } from "../model/bind.ts";

/** Uses a filling on this thread: for the command line and tests. */
export const fillHere = <T>(
  engine: Pick<Engine, "transaction">,
  fill: (filling: Filling<ColumnArrays>) => Promise<T>,
): Promise<T> =>
  engine.transaction((statements) =>
    fill({
      ask: (question) => statements.queryColumns(bind(question)),
      codes: codedValues,
      cube: buildCube,
      ratings: buildRatingRows,
      hospitals: buildHospitalRows,
    }),
  );
