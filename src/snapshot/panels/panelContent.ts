import type { Aims } from "../../domain/aims.ts";
import type { ReactElement } from "react";
import type { HeadlineMetric } from "../../domain/answer.ts";
import type { DriverId } from "../../domain/driver.ts";
import type { Figure } from "../../domain/figure.ts";
import type { MatrixOrder } from "../../charts/matrixOrder.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
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
  "topics",
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
  /** The table as it is read where nothing is drawn, a figure a cell. */
  readonly read?: ReadTable;
};

/** A table to read: a figure with its interval in one cell, and how wide each column is beside the others. */
export type ReadTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly shares: readonly number[];
};

/** The rows as these columns say them; the first column is the widest. */
export const readTable = <Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): ReadTable => ({
  heads: columns.map(({ label }) => label),
  rows: rows.map((row) => columns.map(({ text }) => text(row))),
  shares: columns.map((_, place) => (place === 0 ? 1.6 : 1)),
});
