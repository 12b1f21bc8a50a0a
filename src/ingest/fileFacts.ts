import type { FileFacts } from "./accounts.ts";
import type { Frame } from "./framed.ts";
import type { Inspection } from "./inspection.ts";
import type { Mapping } from "./mapping.ts";

/** What is known of a file before it loads under this mapping, as it was taken apart. */
export function factsOf(
  { file, sha256 }: Inspection,
  framed: Frame,
  mapping: Mapping,
  importerLabel: string,
): FileFacts {
  const { columns } = mapping;
  const encoding = framed.decoding.assumed ? `${framed.decoding.encoding} (assumed)` : framed.decoding.encoding;
  return {
    name: file.name,
    bytes: file.size,
    sha256,
    importer: mapping.importer,
    importerLabel,
    source: mapping.source,
    encoding,
    records: framed.records,
    frameRows: framed.frameRows,
    emptyRows: framed.emptyRows,
    rejects: framed.rejects,
    excluded: {},
    repaired: framed.repaired,
    identifiers: columns.flatMap(({ header, target }) =>
      target.kind === "identifier" ? [{ column: header, identifier: target.identifier, by: target.by }] : [],
    ),
    unmapped: columns.filter(({ target }) => target.kind === "unmapped").map(({ header }) => header),
  };
}
