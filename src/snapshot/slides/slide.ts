import type { Picture } from "../drawing/shape.ts";

/** A line of text on a slide: how large in pixels of a slide 1,280 wide, and in which ink. */
export type SlideLine = {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly token: "ink" | "ink2" | "ink3" | "us";
};

/** What stands between a slide's sentence and its foot. */
export type SlideBody =
  | { readonly kind: "pictures"; readonly pictures: readonly Picture[]; readonly description: string }
  | {
      readonly kind: "table";
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly shares: readonly number[];
    }
  | { readonly kind: "lines"; readonly lines: readonly SlideLine[] };

/** One slide: a title that the outline shows, a sentence, what it shows, whom and from what, and what the presenter can answer. */
export type Slide = {
  readonly title: string;
  readonly summary: string;
  readonly body: SlideBody | null;
  readonly foot: readonly string[];
  readonly notes: readonly string[];
  /** The first slide is laid out by itself. */
  readonly opening?: true;
};

/** A slide's size in pixels. */
export const slideSize = { width: 1280, height: 720 } as const;

/** Pixels from each edge. */
export const slideMargin = 48;
