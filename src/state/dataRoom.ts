import type { FileAccount } from "../domain/account.ts";
import { areInvented } from "../domain/inventedFiles.ts";
import type { Brand } from "../domain/brand.ts";
import type { Weighting } from "../domain/weighting.ts";
import type { DriverId, DriverPhrases, SelectionDriver } from "../domain/driver.ts";
import type { MatchedTexts } from "../domain/matchedText.ts";
import type { Engine } from "../engine/engine.ts";
import { createIngest, type Ingest } from "../ingest/ingest.ts";
import type { Reader } from "../ingest/reader.ts";
import type { Rake } from "../instant/rakeInWorker.ts";
import type { CitingData, InstantData } from "../instant/fill.ts";
import type { SurveyRows } from "../instant/surveyRows.ts";
import { buildModel } from "../model/buildModel.ts";
import { createTables } from "../model/createTables.ts";
import { dataCoverage } from "../model/dataCoverage.ts";
import { findHospitals } from "../model/findHospitals.ts";
import { givenWeights } from "../model/givenWeights.ts";
import { initialsOf } from "../model/initials.ts";
import type { Choices, PublicHospital } from "./choices.ts";
import type { BrandProposal } from "./session.ts";
import { correctionsOf, driversOf } from "./wordings.ts";
import type { Fillers } from "./fillers.ts";
import type { Workspace } from "./workspace.ts";

/** One set of files in an engine of its own: the example's and the user's never share a table. */
export type DataRoom = {
  readonly engine: Engine;
  readonly ingest: Ingest;
  readonly files: () => readonly FileAccount[];
  /** Reads the accounts of the loaded files again. */
  readonly refresh: () => Promise<void>;
  readonly remove: (fileId: string) => Promise<void>;
  /** Hospitals as the labels in the files suggest them. */
  readonly propose: () => Promise<BrandProposal>;
  /** Builds views and brands as the workspace says, and reads all sums once. */
  readonly fill: (workspace: Workspace) => Promise<InstantData>;
  /** Reads the sums of those alone who cite some drivers, over the views as they were last built; null before they are. Rejects when stopped. */
  readonly narrow: (cites: readonly DriverId[], signal: AbortSignal) => Promise<CitingData | null>;
  /** Public texts about us that these phrases of a driver meet, whether or not they are applied. */
  readonly matchedTexts: (
    driver: DriverId,
    phrases: DriverPhrases,
    asking?: { readonly signal?: AbortSignal },
  ) => Promise<MatchedTexts>;
  /** Public hospitals whose name or id holds the words; at most twenty. */
  readonly findHospitals: (words: string) => Promise<readonly PublicHospital[]>;
  /** What the files hold beside the drivers; null before the model is built. */
  readonly beside: Choices["beside"];
  readonly rows: Choices["rows"];
  readonly surveyShares: Choices["surveyShares"];
  readonly tryWeights: Choices["tryWeights"];
  readonly close: () => Promise<void>;
};

/** The drivers that the user has not put aside, in the page's order. */
export const shownDrivers = (workspace: Workspace): readonly SelectionDriver[] =>
  driversOf(workspace).filter(({ id }) => !workspace.hiddenDrivers.includes(id));

function brandsOf({ ownBrand, rivals }: Workspace): readonly Brand[] {
  const names = [...(ownBrand === null ? [] : [ownBrand]), ...rivals];
  const initials = initialsOf(names);
  return names.map((name, place) => ({
    name,
    role: name === ownBrand ? "own" : "rival",
    initial: initials[place] ?? "",
  }));
}

/** Fetched when a survey is first weighted. */
const weights = () => import("./weighSurvey.ts");

/** Fetched when rows are first looked into. */
const rows = () => import("../model/rowsOf.ts");

/** Without workers: fetched by the command line and tests alone. */
const fillersHere = async (): Promise<Fillers> => (await import("./fillHere.ts")).fillHere;

/** A room with empty tables in a fresh engine. The secret keys the hashes of person numbers. */
export async function openDataRoom(
  openEngine: () => Promise<Engine>,
  secret: string,
  settled: () => Workspace,
  reader: Reader,
  rake?: Rake,
  fillers: () => Promise<Fillers> = fillersHere,
): Promise<DataRoom> {
  const engine = await openEngine();
  await createTables(engine);
  const ingest = createIngest({
    engine,
    secret,
    remembered: () => settled().mappings,
    drivers: () => driversOf(settled()),
    reader,
  });
  let accounts: readonly FileAccount[] = [];
  let survey: Promise<SurveyRows> | null = null;
  let isFilled = false;
  let filled: readonly DriverId[] = [];
  /** The survey as raking reads it, once between two fills. */
  const surveyRows = async (): Promise<SurveyRows> => {
    const { readSurvey } = await weights();
    survey ??= readSurvey(engine);
    return survey;
  };
  return {
    engine,
    ingest,
    files: () => accounts,
    refresh: async () => {
      accounts = await ingest.accounts();
    },
    remove: async (fileId) => {
      await ingest.remove(fileId);
      accounts = await ingest.accounts();
    },
    propose: async () => {
      const { brands, aliases } = await (await import("../model/proposeBrands.ts")).proposeBrands(engine);
      return {
        own: brands.find(({ role }) => role === "own")?.name ?? null,
        brands: brands.map(({ name }) => name),
        aliases,
      };
    },
    fill: async (workspace) => {
      survey = null;
      const drivers = shownDrivers(workspace);
      const brands = brandsOf(workspace);
      const { maturityDays, aliases, ownFacility } = workspace;
      await buildModel(engine, {
        brands,
        aliases,
        drivers,
        corrections: correctionsOf(workspace),
        settings: { maturityDays },
      });
      isFilled = true;
      filled = drivers.map(({ id }) => id);
      const { margins } = workspace;
      const weighting: Weighting =
        margins.length === 0
          ? { state: "delivered", given: await givenWeights(engine) }
          : await (await weights()).weighSurvey(engine, margins, rake);
      const coverage = await dataCoverage(engine);
      const settings = {
        brands,
        drivers,
        maturityDays,
        facilityId: ownFacility,
        isInvented: areInvented(accounts),
        beliefs: workspace.beliefs,
        healthWeights: workspace.healthWeights,
      };
      return (await fillers()).instant(engine, settings, coverage, weighting);
    },
    narrow: async (cites, signal) => (isFilled ? (await fillers()).citing(engine, filled, cites, signal) : null),
    matchedTexts: async (driver, phrases, asking) =>
      (await import("../model/matchedTexts.ts")).matchedTexts(engine, { id: driver, phrases }, asking),
    beside: async (group, population) =>
      isFilled ? (await import("./countBeside.ts")).countBeside(engine, group, population) : null,
    rows: {
      find: async (asked, signal) => (isFilled ? (await rows()).findRows(engine, asked, { signal }) : null),
      read: async (list, ids, signal) => (await rows()).readRows(engine, list, ids, { signal }),
    },
    findHospitals: (words) => findHospitals(engine, words),
    surveyShares: async () => (await weights()).sharesOfSurvey(surveyRows()),
    tryWeights: async (margins, asking) => (await weights()).tryWeights(engine, margins, rake, asking, surveyRows()),
    close: () => engine.close(),
  };
}
