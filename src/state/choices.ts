import type { BesideCounts, BesideGroup, TextPopulation } from "../domain/beside.ts";
import type { HealthWeights } from "../domain/brandHealth.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { DriverId } from "../domain/driver.ts";
import type { PopulationMargin, SurveyShares, Weighting } from "../domain/weighting.ts";
import type { RowCells, RowList, RowsAsked, RowsFound } from "../domain/rowList.ts";
import type { RakeAsking } from "../instant/rakeInWorker.ts";

/** A hospital of the public files, to choose one's own from. */
export type PublicHospital = { readonly facilityId: string; readonly name: string; readonly state: string };

/** Finds rows of a list, and reads those in sight; null before a file is read. Both reject with the signal's reason when it is aborted. */
export type RowLists = {
  readonly find: (asked: RowsAsked, signal: AbortSignal) => Promise<RowsFound | null>;
  readonly read: (list: RowList, ids: readonly number[], signal: AbortSignal) => Promise<RowCells>;
};

/** Counts what stands beside the drivers, a group at a time. */
export type CountBeside = <Group extends BesideGroup>(
  group: Group,
  population: TextPopulation,
) => Promise<BesideCounts[Group] | null>;

/** What the user sets about the figures, beyond files and hospitals; each ends in a new answer. */
export type Choices = {
  /** Has those who cite a driver at hand, so that filtering to them waits for nothing. */
  readonly prepare: (driver: DriverId) => void;
  /** Public hospitals whose name or id holds the words; at most twenty. */
  readonly findHospitals: (words: string) => Promise<readonly PublicHospital[]>;
  /** Voices under these filters, listings or activity, as the loaded files have them; null before a file is read. */
  readonly beside: CountBeside;
  /** Rows behind the figures, to look into. */
  readonly rows: RowLists;
  readonly chooseFacility: (facilityId: string | null) => void;
  /** The attributes the survey can be weighted on, with its own shares. */
  readonly surveyShares: () => Promise<readonly SurveyShares[]>;
  /** How weights to these margins would come out; nothing changes. Rejects with the signal's reason when stopped. */
  readonly tryWeights: (margins: readonly PopulationMargin[], asking?: RakeAsking) => Promise<Weighting>;
  /** Weights the survey to the margins; none gives it its delivered weights back. */
  readonly weigh: (margins: readonly PopulationMargin[]) => void;
  /** Sets what the parts of the brand health index count; null makes all alike. */
  readonly weighHealth: (weights: HealthWeights | null) => void;
  /** Sets what marketing believes beside the evidence; null forgets it. */
  readonly believe: (beliefs: Beliefs | null) => void;
};
