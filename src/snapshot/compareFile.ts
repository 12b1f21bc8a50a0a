import type { FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import type { Compared } from "../domain/compared.ts";
import { populationName, withExported, type ExportedPopulation } from "../domain/exported.ts";
import type { Figure } from "../domain/figure.ts";
import { sourceOfFigure } from "../metrics/explain.ts";
import { maskOutgoing } from "../privacy/maskOutgoing.ts";
import { comparedAbsences, comparedLegend, comparedNote } from "../story/comparedInWords.ts";
import { filterInWords } from "../story/filterInWords.ts";
import { compareWords } from "#words/compare.ts";
import { fileWords } from "#words/panelFiles.ts";
import { attributeLabels } from "#words/panels.ts";
import { formatPeriod } from "../words/format.ts";
import { comparedRows, type ComparedRow } from "./comparedRows.ts";
import { writtenPeriod } from "./figureId.ts";
import { inputsOf, lastDay } from "./inputs.ts";
import type { PanelFile } from "./panelFile.ts";
import { differenceColumns, figureColumns, fileTable, words, type FileColumn } from "./panels/fileTable.ts";
import { tableCsv } from "./panels/panelCsv.ts";
import { whose } from "./panels/panelFacts.ts";
import { tableText } from "./panels/panelText.ts";
import { populationsOf, populationsTold } from "./populations.ts";
import { fileName } from "./snapshotName.ts";

/** The settled answers about the first and the second group, under the rest of the page's filter. */
export type AboutBoth = readonly [Answer, Answer];

/**
 * Two groups side by side as a table that may leave: beside what the comparison withholds, each group's figures go that its own snapshot
 * would withhold, and every difference of one. Whose counts leave with it are those of both groups.
 */
export function compareFile(
  answer: Answer,
  files: readonly FileAccount[],
  compared: Compared,
  about: AboutBoth,
): PanelFile {
  const rows = comparedRows(answer, compared, about);
  const [a, b] = compared.groups.values.map(maskOutgoing);
  const figures = about.map((_, side) => rows.flatMap((row) => (side === 0 ? row.a : row.b)));
  const own = answer.brands.find(({ role }) => role === "own")?.name ?? null;
  const sources = new Set(figures.flat().map(({ metric }) => sourceOfFigure(metric)));
  const inputs = inputsOf(files.filter(({ source }) => [...sources].some((found) => found === source)));
  const facts = {
    own: own === null ? null : maskOutgoing(own),
    filters: maskOutgoing(filtersOf(answer, compared)),
    period: compared.period === null ? fileWords.allDates : formatPeriod(compared.period),
    dataTo: lastDay(inputs),
    sources: inputs.map(({ name }) => name).join(", ") || fileWords.noSources,
    formulas: answer.formulaVersion,
  };
  const reading = maskOutgoing(
    [
      comparedNote(answer, compared.groups),
      comparedLegend(compared),
      compareWords.movesNote,
      ...comparedAbsences(compared, answer),
    ].join(" "),
  );
  const table = fileTable(columns(a ?? "", b ?? ""), rows);
  return {
    title: compareWords.title,
    name: (ending) => fileName({ own, period: writtenPeriod(compared.period) }, "two-groups", ending),
    draw: null,
    csv: tableCsv(table, facts, reading),
    text: tableText(table, [
      whose(facts.own, facts.filters, facts.formulas),
      reading,
      fileWords.source(facts.sources, facts.dataTo),
    ]),
    populations: withExported(
      [],
      about.flatMap((each, side) => populationsOfGroup(each, figures[side] ?? [])),
    ),
    guarded: "withheld",
  };
}

/** Whose counts one group's figures tell; of the same people all answers that its snapshot would tell (decision 42). */
function populationsOfGroup(about: Answer, figures: readonly Figure[]): readonly ExportedPopulation[] {
  const told = populationsTold(figures, about);
  const names = new Set(told.map(populationName));
  return [...told, ...populationsOf(about).filter((population) => names.has(populationName(population)))];
}

/** `Q3 2026 · everyone · Location: Eastside – Westside`, the attribute that tells the two apart at the end. */
function filtersOf(
  { request, drivers, isInvented }: Answer,
  { groups: { attribute, values }, period }: Compared,
): string {
  const { [attribute]: _, ...keep } = request.filter.keep;
  const others = filterInWords({
    period,
    against: null,
    request: { ...request, filter: { ...request.filter, keep } },
    drivers,
    ...(isInvented ? { isInvented } : {}),
  });
  return `${others} · ${attributeLabels[attribute]}: ${values.join(" – ")}`;
}

const columns = (a: string, b: string): readonly FileColumn<ComparedRow>[] => [
  words(compareWords.kind, ({ kind }) => kind),
  words(compareWords.of, ({ label }) => label),
  words(fileWords.unit, (row) => fileWords.unitNames[row.a.unit]),
  ...figureColumns(a, (row: ComparedRow) => row.a, "count"),
  ...figureColumns(b, (row: ComparedRow) => row.b, "count"),
  ...differenceColumns(
    compareWords.difference(a, b),
    ({ difference }: ComparedRow) => difference,
    (row) => row.a.unit,
  ),
];
