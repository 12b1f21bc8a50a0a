import { fields } from "../domain/field.ts";
import { identifierIn } from "../privacy/identifiers.ts";
import type { Frame, FrameColumn } from "./framed.ts";
import type { Importer } from "./importer.ts";
import type { ColumnMapping, Mapping, Target } from "./mapping.ts";
import { normalHeader } from "./normalHeader.ts";

/** An identifier found in a column, by its name or by its cells. */
export type FoundIdentifier = { readonly index: number; readonly identifier: string; readonly by: "name" | "content" };

/**
 * The columns that hold direct identifiers, mapped or not, judged by name and by the sampled cells. A vendor's own rule
 * for a column outweighs its name ("name" is the place in a review export) but never its cells. Public hospital files
 * and directories of places hold no persons; what their own rules call an identifier is one all the same.
 */
export function findIdentifiers(frame: Frame, importer: Importer): readonly FoundIdentifier[] {
  if (["hospital-list", "hospital-measure", "listing"].includes(importer.source)) return [];
  const ruled = new Set(
    importer.columns.flatMap(({ headers, target }) => (target.kind === "unmapped" ? [] : headers.map(normalHeader))),
  );
  return frame.columns.flatMap((column) => {
    const cells = frame.sample.map((row) => row[column.index] ?? "");
    const finding = identifierIn(column.name, cells) ?? askedFor(column);
    if (finding === null || (finding.by === "name" && ruled.has(normalHeader(column.name)))) return [];
    return [{ index: column.index, identifier: finding.kind, by: finding.by }];
  });
}

const askedFor = ({ question, choice }: FrameColumn): ReturnType<typeof identifierIn> =>
  question === null || choice !== null || question.length > 60 ? null : identifierIn(question, []);

/**
 * Sensitivities that scrubbing makes safe whatever the cell holds: hashed, three digits, an age band, yes or no. Free text
 * is none of them: masking finds identifiers in sentences, and a cell that is nothing but a name is no sentence.
 */
const madeSafe = ["key", "birth-date", "zip", "consent"];

/** The mapping with every column that holds an identifier taken out, whatever it was mapped to. */
export function withoutIdentifiers(mapping: Mapping, found: readonly FoundIdentifier[]): Mapping {
  const identifiers = new Map(found.map((each) => [each.index, each]));
  const columns = mapping.columns.map((column): ColumnMapping => {
    const identified = identifiers.get(column.index);
    if (identified === undefined || staysMapped(column.target, identified)) return column;
    const target = { kind: "identifier", identifier: identified.identifier, by: identified.by } as const;
    return { index: column.index, header: column.header, target };
  });
  return { ...mapping, columns };
}

/** An answer to a question is no identifier because of its wording; its cells may still show one. */
function staysMapped(target: Target, { by, identifier }: FoundIdentifier): boolean {
  if (target.kind === "unmapped" || target.kind === "identifier") return false;
  // The pages of a website that were visited are no person's link; what follows the path is not read, nor what stands before.
  if (target.kind === "field" && target.field === "activity_page" && ["url", "e-mail"].includes(identifier))
    return true;
  if (target.kind === "field") return madeSafe.includes(fields[target.field].sensitivity);
  return by === "name";
}
