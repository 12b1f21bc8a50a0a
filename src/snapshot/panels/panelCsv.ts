import { csvText } from "../../ui/csv.ts";
import { fileWords } from "#words/panelFiles.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import type { PanelContent } from "./panelContent.ts";
import { panelFacts } from "./panelFacts.ts";

/** What tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * The panel's table as CSV; null where it lists nothing. Whom, when and from what stands in columns of every row: a line above the heads
 * would be read as a row, and would be lost by whoever joins two files.
 */
export function panelCsv(panel: PanelContent, content: SnapshotContent): string | null {
  if (panel.table === null) return null;
  const facts = panelFacts(content, panel);
  const told: readonly (readonly [string, string])[] = [
    [fileWords.hospital, facts.own ?? ""],
    [fileWords.filters, facts.filters],
    [fileWords.period, facts.period],
    [fileWords.dataTo, facts.dataTo ?? ""],
    [fileWords.sources, facts.sources],
    [fileWords.formulas, facts.formulas],
    [fileWords.madeBy, fileWords.maker],
  ];
  const rows = panel.table.rows.map((row) => [...row, ...told.map(([, text]) => text)]);
  return byteOrderMark + csvText([[...panel.table.heads, ...told.map(([head]) => head)], ...rows]);
}
