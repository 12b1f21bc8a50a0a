/** No container may grow beyond this many bytes: a page has no more memory, and a small file can be packed from emptiness. */
export const mostUnpacked = 1_500_000_000;

/** What a container would need is more than a page can hold. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** The content of a gzip file, by the browser's own reader. A damaged file throws a TypeError. */
export async function gunzip(file: File): Promise<File> {
  const reader = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const parts: Blob[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > mostUnpacked) throw new TooLargeError();
    parts.push(new Blob([value]));
  }
  return new File(parts, file.name.replace(/\.(?:gz|gzip)$/i, ""));
}
