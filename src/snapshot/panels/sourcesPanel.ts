import type { SnapshotInput } from "../../domain/snapshot.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { fileTable, numbers, words, type FileColumn } from "./fileTable.ts";
import type { PanelContent } from "./panelContent.ts";
import { sourceHeads } from "#words/below.ts";

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
  words(sourceHeads.source, ({ name }) => name),
  words(sourceHeads.format, ({ format }) => format),
  words(sourceHeads.first, ({ dates }) => dates?.from ?? null),
  words(sourceHeads.last, ({ dates }) => dates?.to ?? null),
  numbers(sourceHeads.records, ({ records }) => records),
  numbers(sourceHeads.frame, ({ frameRows }) => frameRows),
  numbers(sourceHeads.loaded, ({ loaded }) => loaded),
  numbers(sourceHeads.leftOut, ({ leftOut }) => leftOut),
  words("SHA-256", ({ sha256 }) => sha256),
];
