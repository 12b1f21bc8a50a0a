import { noAims, type Aims } from "../domain/aims.ts";
import type { HealthWeights } from "../domain/brandHealth.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { SavedView } from "../domain/savedView.ts";
import type { PopulationMargin } from "../domain/weighting.ts";
import type { BrandAlias } from "../domain/brand.ts";
import { noWordings, type Wordings } from "../domain/wording.ts";
import type { ExportProfile } from "../ingest/exportProfile.ts";
import type { ExportedPopulation } from "../domain/exported.ts";
import type { Mapping } from "../ingest/mapping.ts";

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

/** The name under which a workspace is kept. */
export const workspacePlace = "whyhere.workspace";

/** Where a workspace is kept between visits: the part of the browser's storage that this needs. */
export type WorkspaceStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

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
