import type { FieldId, Scale } from "../../domain/field.ts";
import type { BestWorstCodes, ColumnTarget, FileMapping, MappedColumn } from "../../state/remapping.ts";

/** Fields that several columns of a file may fill; of every other field a file has one column. */
const sharedFields: readonly FieldId[] = ["reason", "lost_reason", "text", "comment", "contact_opt_out", "data_use"];

/** A column put in its place; a field that only one column can fill is taken from the column that had it. */
export function withColumn(mapping: FileMapping, changed: MappedColumn): FileMapping {
  const { target } = changed;
  const field = target.kind === "field" && !sharedFields.includes(target.field) ? target.field : null;
  const columns = mapping.columns.map((column): MappedColumn => {
    if (column.index === changed.index) return changed;
    const yields = field !== null && column.target.kind === "field" && column.target.field === field;
    return yields ? { index: column.index, header: column.header, target: { kind: "unmapped" } } : column;
  });
  return { ...mapping, columns };
}

/** The mapping with another meaning for one column, whose question is thereby answered. */
export function withTarget(mapping: FileMapping, index: number, target: ColumnTarget): FileMapping {
  const column = mapping.columns.find((each) => each.index === index);
  return column === undefined ? mapping : withColumn(mapping, { index, header: column.header, target });
}

/** The mapping with a column's question answered as proposed. */
export function asProposed(mapping: FileMapping, index: number): FileMapping {
  const column = mapping.columns.find((each) => each.index === index);
  return column === undefined ? mapping : withTarget(mapping, index, column.target);
}

/** The mapping with dates of one column read day first or month first. */
export function withDateOrder(
  mapping: FileMapping,
  index: number,
  dateFormat: "day-first" | "month-first",
): FileMapping {
  const target = mapping.columns.find((each) => each.index === index)?.target;
  return target?.kind === "field" ? withTarget(mapping, index, { ...target, dateFormat }) : mapping;
}

/** The mapping with other ends for the scale of one column; unchanged while the ends make no scale. */
export function withScale(mapping: FileMapping, index: number, { low, high }: Scale): FileMapping {
  const target = mapping.columns.find((each) => each.index === index)?.target;
  if (!Number.isFinite(low) || !Number.isFinite(high) || low >= high) return mapping;
  if (target?.kind !== "field" && target?.kind !== "driver-rating" && target?.kind !== "driver-importance")
    return mapping;
  return withTarget(mapping, index, { ...target, scale: { low, high } });
}

/** The mapping with a code of one column brought to a value; its question is answered when no code is left open. */
export function withCode(
  mapping: FileMapping,
  index: number,
  code: string,
  value: string,
  openCodes: readonly string[],
): FileMapping {
  const column = mapping.columns.find((each) => each.index === index);
  if (column?.target.kind !== "field") return mapping;
  const target = { ...column.target, values: { ...column.target.values, [code]: value } };
  const left = openCodes.filter((open) => open !== code).length;
  return left === 0 ? withTarget(mapping, index, target) : withColumn(mapping, { ...column, target });
}

/** The mapping with this code for the best in every column that writes the same two codes; all their questions are answered. */
export function withBestCode(mapping: FileMapping, { best, worst }: BestWorstCodes, chosen: string): FileMapping {
  const pair = [best, worst];
  const codes = chosen === best ? { best, worst } : { best: worst, worst: best };
  const columns = mapping.columns.map((column): MappedColumn => {
    const { index, header, target } = column;
    if (target.kind !== "driver-best-worst" || target.codes === undefined) return column;
    const isSame = pair.includes(target.codes.best) && pair.includes(target.codes.worst);
    return isSame ? { index, header, target: { ...target, codes } } : column;
  });
  return { ...mapping, columns };
}

/** The scale a target declares; null when it has none. */
export function scaleOf(target: ColumnTarget): Scale | null {
  if (target.kind === "driver-rating" || target.kind === "driver-importance") return target.scale;
  return target.kind === "field" ? (target.scale ?? null) : null;
}

/** The mapping with a column that only told that its question was put naming a driver, as its neighbours do. */
export function namingDriver(mapping: FileMapping, index: number, driver: string): FileMapping {
  const target = mapping.columns.find((each) => each.index === index)?.target;
  if (target?.kind !== "asked") return mapping;
  const { asked } = target;
  const isNeighbour = ({ target: other }: MappedColumn): boolean =>
    "asked" in other && other.kind !== "asked" && groupOf(other.asked) === groupOf(asked);
  const neighbour = mapping.columns.find(isNeighbour)?.target;
  return neighbour?.kind === "driver-association" || neighbour?.kind === "driver-best-worst"
    ? withTarget(mapping, index, { ...neighbour, driver, asked })
    : withTarget(mapping, index, { kind: "driver-cited", driver, coding: "chosen", asked });
}

const groupOf = (asked: { readonly to: "everyone" } | { readonly to: "answerers"; readonly group: string }): string =>
  asked.to === "everyone" ? "" : asked.group;
