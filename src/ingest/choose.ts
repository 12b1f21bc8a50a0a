import type { SelectionDriver } from "../domain/driver.ts";
import type { FieldId } from "../domain/field.ts";
import { drivers } from "../drivers/registry.ts";
import { breathe } from "./breathe.ts";
import { detect, headerSignature, type Detection } from "./detect.ts";
import type { Frame } from "./framed.ts";
import { findIdentifiers, withoutIdentifiers } from "./identifiers.ts";
import type { Importer } from "./importer.ts";
import type { Inspection } from "./inspection.ts";
import { proposeMapping, withoutLossyKeys } from "./map.ts";
import type { ColumnMapping, Mapping, Target } from "./mapping.ts";
import { allFormats, findImporter, importers } from "./registry.ts";

/** What is decided about a framed file before the user is asked: format, meaning of the columns, identifiers. */
export type Choice = Pick<Inspection, "signature" | "detection" | "formats" | "mapping" | "found" | "identifiers"> & {
  readonly importer: Importer;
};

/** The format and mapping of a file: remembered by its headers, else detected, else the likeliest of the general kinds. */
export async function chooseFormat(
  frame: Frame,
  remembered: Readonly<Record<string, Mapping>>,
  among: readonly SelectionDriver[] = drivers,
): Promise<Choice | null> {
  const signature = await headerSignature(frame);
  const known = remembered[signature];
  if (known !== undefined && findImporter(known.importer) === undefined) await allFormats();
  const importer = known === undefined ? undefined : findImporter(known.importer);
  if (known !== undefined && importer !== undefined) {
    const found = findIdentifiers(frame, importer);
    const proposed = proposeMapping(frame, importer, found, among);
    const mapping = withoutLossyKeys(withoutIdentifiers(withOwnDrivers(known, proposed), found), frame);
    return { signature, detection: "remembered", formats: labels([importer]), importer, ...described(mapping, found) };
  }
  const usual = detect(frame, importers);
  const detection = usual.kind === "sure" ? usual : detect(frame, await allFormats());
  const candidates = await candidatesOf(detection, frame, among);
  const [best] = candidates;
  if (best === undefined) return null;
  const named = detection.kind === "unknown" && best.weight > 0 ? "unsure" : detection.kind;
  return { signature, detection: named, formats: labels(candidates.map((each) => each.importer)), ...best };
}

/** The file read as another format than the one proposed. */
export function readAs(
  frame: Frame,
  importer: Importer,
  among: readonly SelectionDriver[],
): Pick<Choice, "mapping" | "found" | "identifiers"> {
  const found = findIdentifiers(frame, importer);
  return described(proposeMapping(frame, importer, found, among), found);
}

/** A remembered mapping, with columns that it left unread where they speak of a driver that the user has added since. */
function withOwnDrivers(known: Mapping, proposed: Mapping): Mapping {
  const isOwn = ({ target }: ColumnMapping): boolean =>
    "driver" in target && drivers.every(({ id }) => id !== target.driver);
  return {
    ...known,
    columns: known.columns.map((column) => {
      const fresh = proposed.columns.find(({ index }) => index === column.index);
      const isOpen = column.target.kind === "unmapped" || column.target.kind === "asked";
      return isOpen && fresh !== undefined && isOwn(fresh) ? fresh : column;
    }),
  };
}

type Weighed = Pick<Choice, "mapping" | "found" | "identifiers" | "importer"> & { readonly weight: number };

async function candidatesOf(
  detection: Detection,
  frame: Frame,
  among: readonly SelectionDriver[],
): Promise<readonly Weighed[]> {
  const weigh = async (importer: Importer): Promise<Weighed> => {
    await breathe();
    const found = findIdentifiers(frame, importer);
    await breathe();
    const read = described(proposeMapping(frame, importer, found, among), found);
    return { importer, ...read, weight: evidenceIn(read.mapping) };
  };
  if (detection.kind === "sure") return [await weigh(detection.importer)];
  // Each in tasks of its own, by the pauses between.
  if (detection.kind === "unsure") return Promise.all(detection.candidates.map(({ importer }) => weigh(importer)));
  const generic = await Promise.all(importers.filter((importer) => importer.generic === true).map(weigh));
  return generic.sort((a, b) => b.weight - a.weight);
}

const labels = (importers: readonly Importer[]): Choice["formats"] => importers.map(({ id, label }) => ({ id, label }));

function described(mapping: Mapping, found: Choice["found"]): Pick<Choice, "mapping" | "found" | "identifiers"> {
  const identifiers = mapping.columns.flatMap(({ header, target }) =>
    target.kind === "identifier" ? [{ column: header, identifier: target.identifier, by: target.by }] : [],
  );
  return { mapping, found, identifiers };
}

const telling: Readonly<Partial<Record<FieldId, number>>> = {
  state: 3,
  converted: 3,
  reason: 3,
  lost_reason: 2,
  source: 1,
  created_on: 1,
  decided_on: 1,
  text: 3,
  stars: 3,
  review_key: 2,
  posted_on: 1,
  choose_own: 3,
  overall_own: 3,
  recommend_own: 3,
  first_choice: 3,
  response_key: 1,
};

/** How much a mapping has to say: what its source is about, not who is in it. Below three it says nothing. */
export function evidenceIn(mapping: Mapping): number {
  const weight = mapping.columns.reduce((sum, { target }) => sum + weightOf(target), 0);
  return weight < 3 ? 0 : weight;
}

function weightOf(target: Target): number {
  if (target.kind === "field") return telling[target.field] ?? 0;
  return target.kind === "identifier" || target.kind === "unmapped" || target.kind === "asked" ? 0 : 3;
}
