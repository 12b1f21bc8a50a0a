import * as v from "valibot";
import { attributes } from "../domain/filter.ts";
import { noAims, type Aims } from "../domain/aims.ts";
import { healthParts, type HealthWeights } from "../domain/brandHealth.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { SavedView } from "../domain/savedView.ts";
import type { PopulationMargin } from "../domain/weighting.ts";
import type { BrandAlias } from "../domain/brand.ts";
import type { Wordings } from "../domain/wording.ts";
import type { ExportProfile } from "../ingest/exportProfile.ts";
import type { ExportedPopulation } from "../domain/exported.ts";
import type { Mapping } from "../ingest/mapping.ts";
import { storedAims } from "./storedAims.ts";
import { storedViews } from "./storedViews.ts";
import { noWordings, storedWordings } from "./storedWordings.ts";

/** What the user has settled for all files: own brand and rivals, spellings, remembered mappings, settings. */
export type Workspace = Wordings &
  Aims & {
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
    /** What the last export of each kind looked like, to say what changed in the next. */
    readonly lastExports: readonly ExportProfile[];
    readonly maturityDays: number;
    /** What the survey is weighted to; none leaves the weights as delivered. */
    readonly margins: readonly PopulationMargin[];
    /** What marketing believes of the drivers; null where nothing was entered. */
    readonly beliefs: Beliefs | null;
    /** What the parts of the brand health index count; null: all alike. */
    readonly healthWeights: HealthWeights | null;
    /** Views of the page under names. */
    readonly views: readonly SavedView[];
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
  ...noWordings,
  ownFacility: null,
  mappings: {},
  lastExports: [],
  maturityDays: 90,
  margins: [],
  beliefs: null,
  healthWeights: null,
  ...noAims,
  views: [],
  bannerHidden: false,
  exports: [],
};

/** Whether the drivers are those that the worked example's answer was made with. */
export const isAsShipped = (workspace: Workspace): boolean =>
  (["hiddenDrivers", "phrases", "labels", "own"] as const).every(
    (part) => JSON.stringify(workspace[part]) === JSON.stringify(emptyWorkspace[part]),
  );

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

/** The name under which a workspace is kept. */
export const workspacePlace = "whyhere.workspace";

/** Where a workspace is kept between visits: the part of the browser's storage that this needs. */
export type WorkspaceStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

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

/** Keeps a workspace for the next visit; false when the browser's storage has no room for it, and the earlier one stays. */
export function keepWorkspace(store: WorkspaceStore, workspace: Workspace): boolean {
  try {
    store.setItem(workspacePlace, JSON.stringify(workspace));
    return true;
  } catch (refused) {
    if (refused instanceof DOMException) return false;
    throw refused;
  }
}

/** Empties the place where the workspace was kept. */
export function forgetWorkspace(store: WorkspaceStore): void {
  store.removeItem(workspacePlace);
}
