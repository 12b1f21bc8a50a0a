import type { Sql } from "../../engine/sql.ts";
import type { Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";

/** The staged columns of a mapping, in file order. */
export const stageColumnNames = (mapping: Mapping): readonly Sql[] =>
  mapping.columns
    .filter(({ target }) => target.kind !== "unmapped" && target.kind !== "identifier" && target.kind !== "asked")
    .map(({ index }) => stagedName(index));
