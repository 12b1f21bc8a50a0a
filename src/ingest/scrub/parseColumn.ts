import { fields } from "../../domain/field.ts";
import { identifier, type Sql } from "../../engine/sql.ts";
import type { ColumnMapping } from "../mapping.ts";
import { answerCell, cellOf, dateCell, numberCell, zipDigits } from "./cell.ts";

/** The name of what a cell states, worked out once before it is judged and rescaled. */
export const parsedName = (index: number): Sql => identifier(`d${String(index)}`);

/** The date or number a cell states, NULL when it states none; null for a column whose text is its value. */
export function parseColumn({ index, target }: ColumnMapping): Sql | null {
  const cell = cellOf(index);
  switch (target.kind) {
    case "brand-item":
      return target.coding === "scale-0-10" ? answerCell(cell, { low: 0, high: 10 }) : null;
    case "driver-rating":
    case "driver-importance":
      return answerCell(cell, target.scale);
    case "driver-rank":
      return answerCell(cell, { low: 1, high: 100 });
    case "hospital-measure":
      return numberCell(cell);
    case "field":
      if (target.field === "zip") return zipDigits(cell);
      switch (fields[target.field].kind) {
        case "date":
          return dateCell(cell, target.dateFormat ?? "iso");
        case "number":
          return numberCell(cell, target.decimal);
        case "scale":
          return answerCell(cell, target.scale ?? { low: 0, high: 10 });
        default:
          return null;
      }
    default:
      return null;
  }
}
