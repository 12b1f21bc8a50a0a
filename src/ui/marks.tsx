import type { ReactNode, SVGProps } from "react";

/** A glyph drawn, not typed: the page's Latin font has none of these. Hidden from screen readers unless it has a label. */
export type MarkGlyphProps = { readonly label?: string };

function glyph(shape: ReactNode, extra: SVGProps<SVGSVGElement> = {}) {
  return function Glyph({ label }: MarkGlyphProps) {
    const voice = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
    return (
      <svg className="mark" viewBox="0 0 10 10" width="10" height="10" focusable="false" {...voice} {...extra}>
        {shape}
      </svg>
    );
  };
}

/** Outlines of the marks in a 10 × 10 box, shared by the inline marks and by drawings. */
export const markPaths = {
  up: "M5 1 9.6 9H.4Z",
  down: "M5 9 .4 1h9.2Z",
  diamond: "M5 .2 9.8 5 5 9.8 .2 5Z",
  diamondHollow: "M5 1.3 8.7 5 5 8.7 1.3 5Z",
  tick: "M1 5.4 3.8 8.2 9 2",
  cross: "M1.5 1.5l7 7M8.5 1.5l-7 7",
  star: "M5 .4 6.4 3.6 9.8 3.9 7.2 6.2 8 9.6 5 7.8 2 9.6 2.8 6.2 .2 3.9 3.6 3.6Z",
  arrowRight: "M.5 5h8.2M5.6 1.8 8.8 5 5.6 8.2",
  caret: "M1.6 3h6.8L5 7.6Z",
} as const;

const stroke = { fill: "none", strokeWidth: 1.5, style: { fill: "none", strokeWidth: 1.5 } } as const;

/** ▲ */
export const UpMark = glyph(<path d={markPaths.up} />);
/** ▼ */
export const DownMark = glyph(<path d={markPaths.down} />);
/** ◆ hidden: goes with choice more than people say. */
export const HiddenMark = glyph(<path d={markPaths.diamond} />);
/** ◇ claimed: said more than it goes with choice. */
export const ClaimedMark = glyph(<path d={markPaths.diamondHollow} />, stroke);
/** ✓ */
export const TickMark = glyph(<path d={markPaths.tick} />, stroke);
/** ✕ */
export const CrossMark = glyph(<path d={markPaths.cross} />, stroke);
/** ★ */
export const StarMark = glyph(<path d={markPaths.star} />);
/** → */
export const ArrowRightMark = glyph(<path d={markPaths.arrowRight} />, stroke);
/** ▾ beside something that opens. */
export const CaretMark = glyph(<path d={markPaths.caret} />);
