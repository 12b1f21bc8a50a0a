import type { SnapshotInput } from "../../domain/snapshot.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { fileTable, numbers, words, type FileColumn } from "./fileTable.ts";
import type { PanelContent } from "./panelContent.ts";

/** Which files stand behind the page, told by their content. Reasons of rows left out stay behind, as in a snapshot. */
export function sourcesPanel({ snapshot: { inputs } }: SnapshotContent): PanelContent | null {
  if (inputs.length === 0) return null;
  return {
    panel: "sources",
    file: "sources",
    title: panelWords.sources.title,
    summary: fileWords.rowsNote,
    notes: [],
    charts: [],
    table: fileTable(columns, inputs),
    groups: [],
  };
}

const columns: readonly FileColumn<SnapshotInput>[] = [
  words("Source", ({ name }) => name),
  words("Recognised as", ({ format }) => format),
  words("First day", ({ dates }) => dates?.from ?? null),
  words("Last day", ({ dates }) => dates?.to ?? null),
  numbers("Rows in file", ({ records }) => records),
  numbers("Header, footer", ({ frameRows }) => frameRows),
  numbers("Rows used", ({ loaded }) => loaded),
  numbers("Left out", ({ leftOut }) => leftOut),
  words("SHA-256", ({ sha256 }) => sha256),
];
