/** A box on the window, in the page's own pixels. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where a popover goes: under its anchor, above it where there is no room below, and always inside the window. */
export function placePopover(anchor: Box, popover: Pick<Box, "width" | "height">, view: Pick<Box, "width" | "height">) {
  const edge = 8;
  const below = anchor.top + anchor.height + edge;
  const above = anchor.top - edge - popover.height;
  const fitsBelow = below + popover.height + edge <= view.height;
  const top = fitsBelow || above < edge ? below : above;
  const wished = anchor.left + anchor.width / 2 - popover.width / 2;
  return {
    left: Math.max(edge, Math.min(wished, view.width - popover.width - edge)),
    top: Math.max(edge, Math.min(top, view.height - popover.height - edge)),
  };
}
