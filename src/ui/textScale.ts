/** The size of text, in pixels, that the page's sizes are made for: what browsers draw unless they are told otherwise. */
const usual = 16;

/** The narrowest window, in the page's own pixels, in which no word of a drawing lies over another. */
const narrowest = 360;

/** How much larger than made the page is drawn; 1 is as made. Boxes on the window are so many times those on the page. */
export const textScale = (): number => Number(document.documentElement.style.getPropertyValue("zoom") || 1);

/**
 * Draws the whole page larger where the browser is told to draw text larger, by the same factor, as its own zoom would: words and drawings
 * keep their places. Never smaller: nothing to be read is made for that; nor so large that a narrow window would have to be moved sideways.
 * A browser without CSS zoom leaves the page as made.
 */
export function followTextSize(): void {
  const { documentElement: root } = document;
  const scale = Math.min(Number.parseFloat(getComputedStyle(root).fontSize) / usual, window.innerWidth / narrowest);
  if (!(scale > 1) || !CSS.supports("zoom", "2")) return;
  root.style.setProperty("zoom", String(scale));
  root.style.setProperty("--text-scale", String(scale));
}
