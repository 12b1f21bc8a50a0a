import type { RenderChart } from "./drawing/pictureOfDrawing.ts";
import { officeDeck } from "./slides/officeDeck.ts";
import { snapshotSlides } from "./slides/snapshotSlides.ts";
import type { SnapshotContent } from "./snapshotContent.ts";

/** The snapshot as slides: native text, tables and shapes. Equal content, equal bytes. */
export function snapshotPptx(content: SnapshotContent, render: RenderChart): Uint8Array<ArrayBuffer> {
  const slides = snapshotSlides(content, render);
  return officeDeck(slides[0]?.title ?? "", slides);
}
