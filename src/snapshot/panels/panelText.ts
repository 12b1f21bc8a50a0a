import { unrun } from "../../ui/csv.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import type { PanelContent } from "./panelContent.ts";
import { factLines, panelFacts } from "./panelFacts.ts";

/**
 * The panel's table as text to paste into a sheet or a slide; null where it lists nothing. Below it, parted by an empty line, stands whom,
 * when and from what, as under a drawing: pasted text is read by people, and a column for it would not fit a slide.
 */
export function panelText(panel: PanelContent, content: SnapshotContent): string | null {
  if (panel.table === null) return null;
  const { heads, rows } = panel.table;
  return `${tabText([heads, ...rows])}\n\n${factLines(panelFacts(content, panel)).map(unrun).join("\n")}\n`;
}

/** Rows as text parted by tabs; no cell breaks its row, and none is run by a spreadsheet. */
export const tabText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => unrun(cell.replace(/[\t\r\n]+/g, " "))).join("\t")).join("\n");
