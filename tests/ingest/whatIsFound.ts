import { fields } from "../../src/domain/field.ts";
import { excludedRows } from "../../src/domain/account.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import type { ColumnMapping } from "../../src/ingest/mapping.ts";

/** What the page makes of one file, in the words of the table of expectations: one cell a column, all text. */
export type Found = {
  /** The format, or why the file is not read. */
  readonly format: string;
  /** What the user is asked, "nothing", or "–" where there is nothing to ask. */
  readonly asks: string;
  readonly records: string;
  readonly frame: string;
  readonly loaded: string;
  readonly refused: string;
  readonly leftOut: string;
  /** The columns that are read, with the field and type each fills. */
  readonly columns: string;
};

const none = { asks: "–", records: "–", frame: "–", loaded: "–", refused: "–", leftOut: "–", columns: "–" };

/** Reads a file as the page would when the user accepts everything that is proposed, and takes it out again. */
export async function whatIsFound(ingest: Ingest, file: File): Promise<readonly Found[]> {
  const unpacked = await ingest.unpack(file);
  if (!unpacked.ok) return [{ format: unpacked.issues[0].kind, ...none }];
  const found: Found[] = [];
  for (const table of unpacked.value.files) found.push(await foundIn(ingest, table));
  return found;
}

async function foundIn(ingest: Ingest, file: File): Promise<Found> {
  const inspected = await ingest.inspect(file);
  if (!inspected.ok) return { format: inspected.issues[0].kind, ...none };
  const { detection, mapping, frame } = inspected.value;
  const questions = mapping.columns.flatMap(({ header, question }) => (question ? [`${question} of ${header}`] : []));
  const asked = [...(detection === "unsure" || detection === "unknown" ? ["format"] : []), ...questions];
  const loaded = await ingest.load(inspected.value, mapping);
  const about = {
    format: detection === "unknown" ? "unknown" : mapping.importer,
    asks: asked.length === 0 ? "nothing" : asked.join("; "),
    records: String(frame.records),
    frame: String(frame.frameRows),
  };
  const columns = mapping.columns.flatMap((column) => meaning(column) ?? []).join("; ");
  if (!loaded.ok) return { ...none, ...about, loaded: loaded.issues[0].kind };
  const account = loaded.value;
  await ingest.remove(account.fileId);
  return {
    ...about,
    loaded: String(account.loaded),
    refused: String(account.rejects.length),
    leftOut: String(excludedRows(account)),
    columns,
  };
}

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").slice(0, 40);

function meaning({ header, target }: ColumnMapping): string | null {
  if (target.kind === "unmapped" || target.kind === "identifier") return null;
  if (target.kind !== "field") return `${plain(header)} = ${target.kind}`;
  const { kind, sensitivity } = fields[target.field];
  const type = kind === "date" ? (target.dateFormat ?? kind) : sensitivity === "key" ? "key" : kind;
  return `${plain(header)} = ${target.field} (${type})`;
}
