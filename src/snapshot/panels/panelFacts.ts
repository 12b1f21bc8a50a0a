import type { Figure } from "../../domain/figure.ts";
import { sourceOfFigure } from "../../metrics/explain.ts";
import { fileWords } from "#words/panelFiles.ts";
import { formatPeriod } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import type { FigureGroup, PanelContent } from "./panelContent.ts";

/** What every file says of itself: whose, whom and when, on how many, from which files, by which formulas. No clock: the only date is the data's. */
export type PanelFacts = {
  /** null where the files are nobody's own. */
  readonly own: string | null;
  /** Period and filters in words. */
  readonly filters: string;
  readonly period: string;
  /** The last day of the data, ISO; null where none carries dates. */
  readonly dataTo: string | null;
  /** Names of the files behind the panel's figures. */
  readonly sources: string;
  readonly formulas: string;
  readonly bases: string;
};

/** The facts of a panel's file. */
export function panelFacts({ snapshot, spoken }: SnapshotContent, { panel, groups }: PanelContent): PanelFacts {
  const figures = groups.flatMap((group) => group.figures);
  const sources = new Set(figures.map(({ metric }) => sourceOfFigure(metric)));
  const behind = snapshot.inputs.filter(({ source }) =>
    panel === "sources"
      ? true
      : source === "crm" || source === "survey" || source === "review"
        ? sources.has(source)
        : sources.has(null) || figures.length === 0,
  );
  return {
    own: snapshot.own ?? spoken.market?.own?.name ?? null,
    filters: snapshot.filter.words,
    period: spoken.period === null ? fileWords.allDates : formatPeriod(spoken.period),
    dataTo: snapshot.dataTo,
    sources: behind.map(({ name }) => name).join(", ") || fileWords.noSources,
    formulas: snapshot.formulaVersion,
    bases: groups
      .map(baseOf)
      .filter((text) => text !== "")
      .join(", "),
  };
}

/** The bases of a group: `says 598`, `books 120–840`, `says withheld`; blank where nobody was asked. */
function baseOf({ label, figures }: FigureGroup): string {
  const told = figures.filter(isTold).map(({ n }) => n);
  if (told.length > 0) return fileWords.baseOf(label, Math.min(...told), Math.max(...told));
  return figures.some(({ status }) => status === "suppressed") ? fileWords.baseWithheld(label) : "";
}

const isTold = ({ status, n }: Figure): boolean => status !== "no-data" && !(status === "suppressed" && n === 0);

/** The facts in lines, as they stand under a drawing or on a slide. */
export const factLines = (facts: PanelFacts): readonly string[] => [
  whose(facts.own, facts.filters, facts.formulas),
  [fileWords.bases(facts.bases), fileWords.method].filter((text) => text !== "").join(" "),
  fileWords.source(facts.sources, facts.dataTo),
];

/** Whose page, whom and when it shows, and what made it. */
export const whose = (own: string | null, filters: string, formulas: string): string =>
  [own, filters, fileWords.made(formulas)].filter((text) => text !== null).join(" · ");
