import { csvText } from "../../ui/csv.ts";
import { fileWords } from "#words/panelFiles.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import type { FileTable } from "./fileTable.ts";
import type { PanelContent } from "./panelContent.ts";
import { panelFacts, type PanelFacts } from "./panelFacts.ts";

/** What tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = "\uFEFF";

/** The panel's table as CSV; null where it lists nothing. */
export const panelCsv = (panel: PanelContent, content: SnapshotContent): string | null =>
  panel.table === null ? null : tableCsv(panel.table, panelFacts(content, panel));

/**
 * A table as CSV. Whom, when and from what stands in columns of every row: a line above the heads would be read as a row, and would be lost by
 * whoever joins two files. `reading` is how its numbers are read, where no figure explains them.
 */
export function tableCsv(table: FileTable, facts: Omit<PanelFacts, "bases">, reading: string | null = null): string {
  const told: readonly (readonly [string, string])[] = [
    [fileWords.hospital, facts.own ?? ""],
    [fileWords.filters, facts.filters],
    [fileWords.period, facts.period],
    [fileWords.dataTo, facts.dataTo ?? ""],
    [fileWords.sources, facts.sources],
    [fileWords.formulas, facts.formulas],
    [fileWords.madeBy, fileWords.maker],
    ...(reading === null ? [] : [[fileWords.reading, reading] as const]),
  ];
  const rows = table.rows.map((row) => [...row, ...told.map(([, text]) => text)]);
  return byteOrderMark + csvText([[...table.heads, ...told.map(([head]) => head)], ...rows]);
}
