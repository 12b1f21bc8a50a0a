const feed = 10;

/** As much as is shown again with the next lines, rather than judged record by record. */
const fewBytes = 1 << 16;

/**
 * The text of a file of UTF-8 in pieces that end with a line, for a reader that judges each record. Before that, what it has
 * not finished and the new lines are shown to `skim`, which says how many bytes it has read itself.
 */
export async function* wholeLines(
  pieces: AsyncIterable<Uint8Array>,
  takeUnfinished: () => string,
  skim: (bytes: Uint8Array) => number,
): AsyncGenerator<string> {
  const encoder = new TextEncoder();
  const later = new TextDecoder("utf-8", { ignoreBOM: true });
  let decoder = new TextDecoder("utf-8"); // of the first piece alone it takes the byte order mark off
  let open: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(feed) + 1;
    if (end === 0) {
      open = joined(open, piece);
      continue;
    }
    const lines = joined(encoder.encode(takeUnfinished()), open, piece.subarray(0, end));
    open = piece.subarray(end);
    const read = skim(lines);
    const rest = lines.subarray(read);
    if (read > 0 && rest.length < fewBytes) open = joined(rest, open);
    else yield decoder.decode(rest);
    decoder = later;
  }
  if (open.length > 0) yield takeUnfinished() + decoder.decode(open);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
