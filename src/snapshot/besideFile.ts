import type { FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import { besideFilters, besideTables, type BesideCounts, type BesideTable } from "../domain/beside.ts";
import { besidePopulation } from "../metrics/textPopulation.ts";
import { maskOutgoing } from "../privacy/maskOutgoing.ts";
import { filterInWords } from "../story/filterInWords.ts";
import { besideWords } from "#words/beside.ts";
import { fileWords } from "#words/panelFiles.ts";
import { formatPeriod } from "../words/format.ts";
import { panelPicture } from "./drawing/panelPicture.ts";
import { writtenPeriod } from "./figureId.ts";
import { inputsOf, lastDay } from "./inputs.ts";
import type { PanelFile } from "./panelFile.ts";
import { besideDrawing } from "./panels/besideDrawing.tsx";
import { besideFileTable, besideSources } from "./panels/besideTables.ts";
import { tableCsv } from "./panels/panelCsv.ts";
import { whose } from "./panels/panelFacts.ts";
import { tableText } from "./panels/panelText.ts";
import { fileName } from "./snapshotName.ts";

/**
 * The file of one table beside the drivers; null where it has no row. Its counts are of no protected rows: texts are public,
 * directories and reports hold no person. So there is nothing to audit and nothing to enter in the ledger.
 */
export function besideFile(
  answer: Answer,
  files: readonly FileAccount[],
  table: BesideTable,
  counts: BesideCounts[keyof BesideCounts],
): PanelFile | null {
  const listed = besideFileTable(counts, table);
  const drawing = besideDrawing(counts, table, answer);
  if (listed === null || drawing === "nothing") return null;
  const own = answer.brands.find(({ role }) => role === "own")?.name ?? null;
  const inputs = inputsOf(files.filter(({ source }) => besideSources[table].some((kind) => kind === source)));
  const group = besideTables[table];
  const followed = besideFilters[group];
  const { period } = besidePopulation(answer, group);
  const { title, meaning, interval } = besideWords[table];
  const reading = `${meaning} ${interval}`;
  const facts = {
    own: own === null ? null : maskOutgoing(own),
    filters: followed === "all" ? maskOutgoing(filterInWords(answer)) : fileWords.without[followed],
    period: period === null ? fileWords.allDates : formatPeriod(period),
    dataTo: lastDay(inputs),
    sources: inputs.map(({ name }) => name).join(", ") || fileWords.noSources,
    formulas: answer.formulaVersion,
  };
  const filters = followed === "all" ? facts.filters : `${fileWords.filters}: ${facts.filters}`;
  const told = [whose(facts.own, filters, facts.formulas), fileWords.source(facts.sources, facts.dataTo)];
  return {
    title,
    name: (ending) => fileName({ own, period: writtenPeriod(period) }, table, ending),
    draw: drawing && ((render) => panelPicture({ ...drawing, title, notes: [reading] }, told, render)),
    csv: tableCsv(listed, facts, reading),
    text: tableText(listed, told.toSpliced(1, 0, reading)),
    populations: [],
    guarded: table === "voices" ? "public" : "nobody",
  };
}
