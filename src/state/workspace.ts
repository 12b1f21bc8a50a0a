import * as v from "valibot";
import type { BrandAlias } from "../domain/brand.ts";
import type { ExportedPopulation } from "../domain/exported.ts";
import type { Mapping } from "../ingest/mapping.ts";

/** What the user has settled for all files: own brand and rivals, spellings, remembered mappings, settings. */
export type Workspace = {
  readonly version: 1;
  /** null until the user has confirmed which hospital is theirs. */
  readonly ownBrand: string | null;
  /** Rivals in the order shown. */
  readonly rivals: readonly string[];
  readonly aliases: readonly BrandAlias[];
  /** Drivers the user has put aside; they are neither rated nor shown. */
  readonly hiddenDrivers: readonly string[];
  /** CMS facility id of the own hospital, for the market page. */
  readonly ownFacility: string | null;
  /** Confirmed mappings, by header signature: next month's file needs no click. */
  readonly mappings: Readonly<Record<string, Mapping>>;
  readonly maturityDays: number;
  readonly bannerHidden: boolean;
  /** Whose counts have left in snapshots: audited together with whatever leaves next. */
  readonly exports: readonly ExportedPopulation[];
};

/** A workspace in which nothing has been settled yet. */
export const emptyWorkspace: Workspace = {
  version: 1,
  ownBrand: null,
  rivals: [],
  aliases: [],
  hiddenDrivers: [],
  ownFacility: null,
  mappings: {},
  maturityDays: 90,
  bannerHidden: false,
  exports: [],
};

const stored = v.object({
  version: v.literal(1),
  ownBrand: v.nullable(v.string()),
  rivals: v.array(v.string()),
  aliases: v.array(v.object({ label: v.string(), brand: v.string(), location: v.nullable(v.string()) })),
  hiddenDrivers: v.array(v.string()),
  ownFacility: v.nullable(v.string()),
  mappings: v.record(v.string(), v.custom<Mapping>(isMapping)),
  maturityDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
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

const populationShape = v.looseObject({
  rows: v.string(),
  keep: v.record(v.string(), v.array(v.string())),
  period: v.nullable(v.object({ from: v.number(), to: v.number() })),
});

function isPopulation(value: unknown): boolean {
  return v.is(populationShape, value);
}

const place = "whyhere.workspace";

/** Where a workspace is kept between visits: the part of the browser's storage that this needs. */
export type WorkspaceStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The workspace kept from the last visit; an empty one when there is none or an unknown version wrote it. */
export function readWorkspace(store: WorkspaceStore): Workspace {
  const text = store.getItem(place);
  return text === null ? emptyWorkspace : (parseWorkspace(text) ?? emptyWorkspace);
}

/** A workspace from its text; null when an unknown version, or something else, wrote it. */
export function parseWorkspace(text: string): Workspace | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stored), text);
  return parsed.success ? parsed.output : null;
}

/** Keeps a workspace for the next visit. Throws the browser's own error when storage is full or switched off. */
export function keepWorkspace(store: WorkspaceStore, workspace: Workspace): void {
  store.setItem(place, JSON.stringify(workspace));
}

/** Empties the place where the workspace was kept. */
export function forgetWorkspace(store: WorkspaceStore): void {
  store.removeItem(place);
}
