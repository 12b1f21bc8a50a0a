import type { Sql } from "../../engine/sql.ts";
import type { ColumnMapping, Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";

/** The columns of a mapping that are staged, in file order. */
export const readColumns = (mapping: Mapping): readonly ColumnMapping[] =>
  mapping.columns.filter(
    ({ target }) => target.kind !== "unmapped" && target.kind !== "identifier" && target.kind !== "asked",
  );

/** Their names in the stage. */
export const stageColumnNames = (mapping: Mapping): readonly Sql[] =>
  readColumns(mapping).map(({ index }) => stagedName(index));
