/** A remark inside a PNG file: a keyword that readers know (`Title`, `Description`, `Source`) and any text. */
export type PngRemark = { readonly keyword: string; readonly text: string };

const afterHeader = 8 + 25; // the signature, then the header's chunk

/** The same PNG with remarks in `iTXt` chunks right after its header: what image tools show as title, description and source. */
export function withRemarks(png: Uint8Array, remarks: readonly PngRemark[]): Uint8Array<ArrayBuffer> {
  const chunks = remarks.map(remarkChunk);
  const joined = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  joined.set(png.subarray(0, afterHeader));
  let at = afterHeader;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  joined.set(png.subarray(afterHeader), at);
  return joined;
}

/** Length, `iTXt`, keyword, not compressed, no language, no translated keyword, text, checksum. */
function remarkChunk({ keyword, text }: PngRemark): Uint8Array {
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(chunk.length - 4, checksum(content));
  return chunk;
}

/** CRC-32 as the PNG specification asks for it. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
