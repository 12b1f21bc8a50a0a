import { drawOnCanvas } from "./drawOnCanvas.ts";
import type { PanelPicture } from "./panelPicture.ts";
import { withRemarks } from "./pngChunks.ts";
import { fontFamily } from "./svgText.ts";

/** Pixels of the file for each of the drawing: sharp on a slide and in print. */
const times = 2;

/** The page's own letters first: they are loaded, installed or not. */
const letters = `'Inter Variable', ${fontFamily}`;

/** The picture as a PNG file at twice its size, with its facts inside. Rejects (a defect) where the browser gives no canvas. */
export async function pngOf(picture: PanelPicture): Promise<Uint8Array<ArrayBuffer>> {
  await Promise.all(weightsOf(picture).map((weight) => document.fonts.load(`${String(weight)} 12px ${letters}`)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * times);
  canvas.height = Math.round(picture.height * times);
  const brush = canvas.getContext("2d");
  if (brush === null) throw new Error("This browser draws nothing on a canvas.");
  drawOnCanvas(brush, picture, times, letters);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("This browser writes no PNG.");
  const { title, description, facts } = picture;
  return withRemarks(new Uint8Array(await blob.arrayBuffer()), [
    { keyword: "Title", text: title },
    { keyword: "Description", text: [description, ...facts.slice(0, 2)].filter((text) => text !== "").join(" ") },
    { keyword: "Source", text: facts.slice(2).join(" ") },
    { keyword: "Software", text: "Whyhere" },
  ]);
}

const weightsOf = ({ shapes }: PanelPicture): readonly number[] => [
  ...new Set(shapes.flatMap((shape) => (shape.kind === "text" ? shape.runs.map(({ weight }) => weight) : []))),
];
