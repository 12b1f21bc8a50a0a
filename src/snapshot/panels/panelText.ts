import { unrun } from "../../ui/csv.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import type { FileTable } from "./fileTable.ts";
import type { PanelContent } from "./panelContent.ts";
import { factLines, panelFacts } from "./panelFacts.ts";

/** The panel's table as text to paste into a sheet or a slide; null where it lists nothing. */
export const panelText = (panel: PanelContent, content: SnapshotContent): string | null =>
  panel.table === null ? null : tableText(panel.table, factLines(panelFacts(content, panel)));

/**
 * A table to paste. Below it, parted by an empty line, stands whom, when and from what, as under a drawing: pasted text is read by people,
 * and a column for it would not fit a slide.
 */
export const tableText = ({ heads, rows }: FileTable, facts: readonly string[]): string =>
  `${tabText([heads, ...rows])}\n\n${facts.map(unrun).join("\n")}\n`;

/** Rows as text parted by tabs; no cell breaks its row, and none is run by a spreadsheet. */
export const tabText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => unrun(cell.replace(/[\t\r\n]+/g, " "))).join("\t")).join("\n");
