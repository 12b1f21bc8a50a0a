import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { isoText } from "./readWorkbook.ts";
import { tableFile } from "./records.ts";

/** The rows of a Parquet file as a table; nested values are kept as JSON. */
export async function readParquet(file: File): Promise<File> {
  const buffer = {
    byteLength: file.size,
    slice: (start: number, end?: number) => file.slice(start, end).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(buffer);
  const header = parquetSchema(metadata).children.map(({ element }) => element.name);
  const rows: readonly Readonly<Record<string, unknown>>[] = await parquetReadObjects({
    file: buffer,
    metadata,
    compressors,
  });
  return tableFile(file.name, [header, ...rows.map((row) => header.map((name) => cellText(row[name])))]);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return isoText(value);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "object")
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner));
  return typeof value === "string" ? value : JSON.stringify(value); // a number, or yes or no
}
