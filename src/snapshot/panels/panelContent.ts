import type { Aims } from "../../domain/aims.ts";
import type { ReactElement } from "react";
import type { HeadlineMetric } from "../../domain/answer.ts";
import type { DriverId } from "../../domain/driver.ts";
import type { Figure } from "../../domain/figure.ts";
import type { MatrixOrder } from "../../charts/matrixOrder.ts";
import type { FileTable } from "./fileTable.ts";

/** The panels that can leave the page, by the id their places have. */
export const filedPanels = [
  "drivers",
  "quadrant",
  "funnel",
  "trend",
  "voice",
  "arrivals",
  "reviews",
  "reasons",
  "health",
  "health-hospitals",
  "table",
  "sources",
  "market",
  "states",
] as const;

/** A panel that can leave the page. */
export type FiledPanel = (typeof filedPanels)[number];

/** Where the reader looks: what changes a panel without changing a number. */
export type PanelLook = {
  readonly order: MatrixOrder | null;
  /** The driver in focus, whose associations take the funnel's place. */
  readonly driver: DriverId | null;
  readonly trend: HeadlineMetric | null;
  /** What is aimed at, and what happened: drawn on the trend. */
  readonly aims?: Aims;
};

/** As the page opens. */
export const plainLook: PanelLook = { order: null, driver: null, trend: null };

/** Figures of a panel that share a name: `says`, `books`. Their bases stand in its file. */
export type FigureGroup = { readonly label: string; readonly figures: readonly Figure[] };

/** All that may leave of one panel: what is drawn, what is listed, and every figure that either tells. */
export type PanelContent = {
  readonly panel: FiledPanel;
  /** What tells its file from those of other panels: `drivers`, `trend-nps`. */
  readonly file: string;
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly summary: string;
  /** How to read it, and what is left out. */
  readonly notes: readonly string[];
  /** Charts drawn still; none where the panel is a table, or shows why it is empty. */
  readonly charts: readonly ReactElement[];
  /** null where there is nothing to list. */
  readonly table: FileTable | null;
  readonly groups: readonly FigureGroup[];
};
