import * as v from "valibot";
import { healthParts } from "../domain/brandHealth.ts";
import type { ExportedPopulation } from "../domain/exported.ts";
import { attributes } from "../domain/filter.ts";
import type { ExportProfile } from "../ingest/exportProfile.ts";
import type { Mapping } from "../ingest/mapping.ts";
import { storedAims } from "./storedAims.ts";
import { storedViews } from "./storedViews.ts";
import { storedWordings } from "./storedWordings.ts";
import { emptyWorkspace, workspacePlace, type Workspace, type WorkspaceStore } from "./workspace.ts";

const storedMargin = v.object({
  attribute: v.picklist(attributes),
  groups: v.array(
    v.object({ categories: v.array(v.string()), share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) }),
  ),
});

const storedBeliefs = v.object({
  by: v.picklist(["rank", "spend"]),
  values: v.record(v.string(), v.pipe(v.number(), v.minValue(0))),
});

const storedHealthWeights = v.pipe(
  v.object(v.entriesFromList(healthParts, v.pipe(v.number(), v.finite(), v.minValue(0)))),
  v.check((weights) => Object.values(weights).some((weight) => weight > 0)),
);

const stored = v.object({
  version: v.literal(1),
  ownBrand: v.nullable(v.string()),
  rivals: v.array(v.string()),
  aliases: v.array(v.object({ label: v.string(), brand: v.string(), location: v.nullable(v.string()) })),
  hiddenDrivers: v.array(v.string()),
  ...storedWordings,
  ownFacility: v.nullable(v.string()),
  mappings: v.record(v.string(), v.custom<Mapping>(isMapping)),
  lastExports: v.optional(v.array(v.custom<ExportProfile>(isProfile)), []),
  maturityDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
  margins: v.optional(v.array(storedMargin), []), // absent in workspaces kept before surveys could be weighted
  beliefs: v.optional(v.nullable(storedBeliefs), null),
  healthWeights: v.optional(v.nullable(storedHealthWeights), null),
  ...storedAims,
  ...storedViews,
  bannerHidden: v.boolean(),
  exports: v.optional(v.array(v.custom<ExportedPopulation>(isPopulation)), []),
});

const mappingShape = v.looseObject({
  importer: v.string(),
  source: v.string(),
  missing: v.array(v.string()),
  columns: v.array(
    v.looseObject({ index: v.number(), header: v.string(), target: v.looseObject({ kind: v.string() }) }),
  ),
});

function isMapping(value: unknown): boolean {
  return v.is(mappingShape, value);
}

const profileShape = v.looseObject({
  importer: v.string(),
  columns: v.array(v.looseObject({ key: v.string(), type: v.string() })),
});

function isProfile(value: unknown): boolean {
  return v.is(profileShape, value);
}

const populationShape = v.looseObject({
  rows: v.string(),
  keep: v.record(v.string(), v.array(v.string())),
  period: v.nullable(v.object({ from: v.number(), to: v.number() })),
  parts: v.optional(v.array(v.string())),
});

function isPopulation(value: unknown): boolean {
  return v.is(populationShape, value);
}

/** The workspace kept from the last visit; an empty one when there is none or an unknown version wrote it. */
export function readWorkspace(store: WorkspaceStore): Workspace {
  const text = store.getItem(workspacePlace);
  return text === null ? emptyWorkspace : (parseWorkspace(text) ?? emptyWorkspace);
}

/** A workspace from its text; null when an unknown version, or something else, wrote it. */
export function parseWorkspace(text: string): Workspace | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stored), text);
  return parsed.success ? parsed.output : null;
}
