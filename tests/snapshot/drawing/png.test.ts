import { deflateSync, crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawOnCanvas, type Brush } from "../../../src/snapshot/drawing/drawOnCanvas.ts";
import { checksum, withRemarks } from "../../../src/snapshot/drawing/pngChunks.ts";
import type { Paint, Picture } from "../../../src/snapshot/drawing/shape.ts";

const chunk = (name: string, content: Buffer) => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
const onePixel = Buffer.concat([
  Buffer.from("89504e470d0a1a0a", "hex"),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
  chunk("IEND", Buffer.alloc(0)),
]);

describe("remarks in a PNG", () => {
  it("stand right after its header, by the specification, and leave the rest as it was", () => {
    const text = "Q3 2026 · n 598 – “everyone”";
    const written = Buffer.from(withRemarks(onePixel, [{ keyword: "Title", text }]));
    const remark = chunk("iTXt", Buffer.concat([Buffer.from("Title\0\0\0\0\0"), Buffer.from(text, "utf8")]));
    expect(written.subarray(33, 33 + remark.length)).toEqual(remark);
    expect(Buffer.concat([written.subarray(0, 33), written.subarray(33 + remark.length)])).toEqual(onePixel);
  });

  it("carry the checksum that zlib reckons", () => {
    const bytes = Buffer.from("123456789");
    expect(checksum(bytes)).toBe(crc32(bytes));
  });
});

/** A brush that writes down what it is told. */
function recorder() {
  const told: string[] = [];
  const say =
    (name: string) =>
    (...given: readonly unknown[]) =>
      told.push(`${name} ${given.join(" ")}`.trim());
  const brush = new Proxy({} as Brush, {
    get: (_, name) => (name === "measureText" ? (text: string) => ({ width: 10 * text.length }) : say(String(name))),
    set: (_, name, value) => {
      told.push(`${String(name)} = ${String(value)}`);
      return true;
    },
  });
  return { brush, told };
}

describe("a picture on a canvas", () => {
  it("is laid shape by shape; words end where they are anchored", () => {
    const paint: Paint = { fill: { hex: "#111111", alpha: 0.5 }, stroke: null, strokeWidth: 1, dash: null };
    const letters = { size: 12, weight: 650, italic: false, fill: { hex: "#222222", alpha: 1 } };
    const picture: Picture = {
      width: 100,
      height: 10,
      shapes: [
        { kind: "rect", x: 1, y: 2, width: 3, height: 4, rx: 0, paint },
        {
          kind: "text",
          x: 90,
          y: 9,
          anchor: "end",
          halo: null,
          runs: [
            { ...letters, text: "ab" },
            { ...letters, text: "c" },
          ],
        },
      ],
    };
    const { brush, told } = recorder();
    drawOnCanvas(brush, picture, 2, "Inter");
    expect(told).toEqual(
      expect.arrayContaining([
        "scale 2 2",
        "rect 1 2 3 4",
        "globalAlpha = 0.5",
        "fill",
        "font = 650 12px Inter",
        "fillText ab 60 9",
        "fillText c 80 9",
      ]),
    );
    expect(told.filter((line) => line.startsWith("stroke"))).toEqual([]);
  });
});
