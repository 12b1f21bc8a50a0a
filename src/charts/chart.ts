import type { ReactNode } from "react";
import type { Figure } from "../domain/figure.ts";
import type { ChartWords } from "../words/chartWords.ts";

/** The box a drawing may fill, in CSS pixels. Height is a wish where rows decide it. */
export type Size = { readonly width: number; readonly height: number };

/** The tokens in force. Colours come from CSS; only `print` changes a drawing, by writing out what hovering would tell. */
export type Theme = "light" | "dark" | "print";

/** What a drawing's own rows say when read aloud, and the figures it can explain, left to right. */
export type Mark = {
  readonly key: string;
  /** The whole row as a sentence. */
  readonly label: string;
  readonly parts: readonly MarkPart[];
};

/** One figure of a mark: its id within the mark, and what is said when the keyboard reaches it. */
export type MarkPart = { readonly id: string; readonly label: string; readonly figure: Figure };

/** How a mark was chosen: alone, or beside the one already chosen. */
export type SelectHow = { readonly compare: boolean };

/** What every drawing takes beside its own data. */
export type ChartProps<Data> = {
  /** Unique on the page; ties title, summary and marks together. */
  readonly id: string;
  readonly data: Data;
  readonly size: Size;
  readonly title: ReactNode;
  /** One sentence. */
  readonly summary: ReactNode;
  readonly theme?: Theme;
  readonly words?: ChartWords;
  /** The keys in focus: none, one, or two compared. */
  readonly selected?: readonly string[];
  /** null releases. Absent: marks can be looked at, not chosen. */
  readonly onSelect?: (key: string | null, how: SelectHow) => void;
  /** The mark pointed at anywhere on the page. */
  readonly hovered?: string | null;
  readonly onHover?: (key: string | null) => void;
  readonly onExplain?: (figure: Figure, anchor: Element | null) => void;
  /** Controls at the right of the title. */
  readonly actions?: ReactNode;
  /** Shown in the drawing's place: withheld, empty or failed. */
  readonly message?: ReactNode;
  /** A new answer is on its way: the old drawing stays, faint. */
  readonly updating?: boolean;
  /** Single-letter keys act (T for the numbers); users may turn them off. */
  readonly letterKeys?: boolean;
  /** Drawn for paper or a page without script: no controls, no tab stop. */
  readonly still?: boolean;
};
