import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import { populationName, withExported, type ExportedPopulation } from "../domain/exported.ts";
import { panelPicture, type PanelPicture } from "./drawing/panelPicture.ts";
import type { RenderChart } from "./drawing/pictureOfDrawing.ts";
import { panelCsv } from "./panels/panelCsv.ts";
import { factLines, panelFacts } from "./panels/panelFacts.ts";
import { panelText } from "./panels/panelText.ts";
import type { FiledPanel, PanelContent, PanelLook } from "./panels/panelContent.ts";
import { panelContent } from "./panels/registry.ts";
import { populationsOf, populationsTold } from "./populations.ts";
import { snapshotContent } from "./snapshotContent.ts";
import { fileName } from "./snapshotName.ts";
import { noNotes } from "./snapshotOf.ts";

/** A panel ready to leave: its forms, and whose counts leave with any of them. */
export type PanelFile = {
  readonly title: string;
  readonly name: (ending: "png" | "svg" | "csv") => string;
  /** Draws it; null where nothing is drawn. */
  readonly draw: ((render: RenderChart) => PanelPicture | null) | null;
  /** null where nothing is listed. */
  readonly csv: string | null;
  /** The same to paste; null where nothing is listed. */
  readonly text: string | null;
  /** To be audited and entered in the ledger before anything leaves. */
  readonly populations: readonly ExportedPopulation[];
  /** What keeps small groups out of it: what a snapshot withholds, that its rows are public, or that it counts nobody. */
  readonly guarded: "withheld" | "public" | "nobody";
};

/**
 * The one way by which a panel leaves the page: made of a settled answer that went through the snapshot's disclosure control. Equal
 * answers, equal text. null where the panel shows nothing.
 */
export function panelFile(
  answer: Answer,
  files: readonly FileAccount[],
  panel: FiledPanel,
  look: PanelLook,
): PanelFile | null {
  const content = snapshotContent(answer, files, { ...noNotes, ...look.aims, index: true });
  const found = panelContent(content, panel, look);
  if (found === null) return null;
  const { snapshot } = content;
  return {
    title: found.title,
    name: (ending) => fileName(snapshot, found.file, ending),
    draw:
      found.charts.length === 0 ? null : (render) => panelPicture(found, factLines(panelFacts(content, found)), render),
    csv: panelCsv(found, content),
    text: panelText(found, content),
    populations: populationsOfPanel(found, answer),
    guarded: "withheld",
  };
}

/**
 * Whose counts leave with a panel. Of the same people a snapshot tells which answers they gave, and so does a panel by other figures (the
 * funnel tells who prefers us): all of these are entered.
 */
function populationsOfPanel({ groups }: PanelContent, answer: Answer): readonly ExportedPopulation[] {
  const told = populationsTold(
    groups.flatMap(({ figures }) => figures),
    answer,
  );
  const names = new Set(told.map(populationName));
  return withExported(
    told,
    populationsOf(answer).filter((population) => names.has(populationName(population))),
  );
}
