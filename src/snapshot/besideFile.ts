import type { FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import type { BesideCounts, BesideTable } from "../domain/beside.ts";
import { maskOutgoing } from "../privacy/maskOutgoing.ts";
import { besideWords } from "#words/beside.ts";
import { fileWords } from "#words/panelFiles.ts";
import { inputsOf, lastDay } from "./inputs.ts";
import type { PanelFile } from "./panelFile.ts";
import { besideFileTable, besideSources } from "./panels/besideTables.ts";
import { tableCsv } from "./panels/panelCsv.ts";
import { whose } from "./panels/panelFacts.ts";
import { tableText } from "./panels/panelText.ts";
import { fileName } from "./snapshotName.ts";

/**
 * The file of one table beside the drivers; null where it has no row. Its counts follow no filter and are of no protected rows: texts are public,
 * directories and reports hold no person. So there is nothing to audit and nothing to enter in the ledger.
 */
export function besideFile(
  { brands, formulaVersion }: Pick<Answer, "brands" | "formulaVersion">,
  files: readonly FileAccount[],
  table: BesideTable,
  counts: BesideCounts,
): PanelFile | null {
  const listed = besideFileTable(counts, table);
  if (listed === null) return null;
  const own = brands.find(({ role }) => role === "own")?.name ?? null;
  const inputs = inputsOf(files.filter(({ source }) => source === besideSources[table]));
  const { title, meaning, interval } = besideWords[table];
  const reading = `${meaning} ${interval}`;
  const facts = {
    own: own === null ? null : maskOutgoing(own),
    filters: fileWords.noFilter,
    period: fileWords.allDates,
    dataTo: lastDay(inputs),
    sources: inputs.map(({ name }) => name).join(", ") || fileWords.noSources,
    formulas: formulaVersion,
  };
  return {
    title,
    name: (ending) => fileName({ own, period: null }, table, ending),
    draw: null,
    csv: tableCsv(listed, facts, reading),
    text: tableText(listed, [
      whose(facts.own, `${fileWords.filters}: ${facts.filters}`, facts.formulas),
      reading,
      fileWords.source(facts.sources, facts.dataTo),
    ]),
    populations: [],
    guarded: table === "voices" ? "public" : "nobody",
  };
}
