import type { FileAccount } from "../domain/account.ts";
import type { Aims } from "../domain/aims.ts";
import type { Answer } from "../domain/answer.ts";
import type { BrandAlias } from "../domain/brand.ts";
import type { DriverId, DriverPhrases } from "../domain/driver.ts";
import type { ExportedPopulation } from "../domain/exported.ts";
import type { Figure } from "../domain/figure.ts";
import type { Issue, Reject } from "../domain/issue.ts";
import type { MatchedTexts } from "../domain/matchedText.ts";
import type { Correction, OwnDriver, WordingEdit } from "../domain/wording.ts";
import type { Inspection } from "../ingest/inspection.ts";
import type { SavedView } from "../domain/savedView.ts";
import type { Mapping } from "../ingest/mapping.ts";
import type { Comparing } from "./comparing.ts";
import type { Choices } from "./choices.ts";
import type { Kept } from "./keep/kept.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";
import type { SettingsOffer } from "./settingsOffer.ts";
import type { WorkspaceFileTrouble } from "./workspaceFile.ts";

/** The worked examples that come with the page: one invented, one of public hospital files. */
export type ExampleName = "riverside" | "us-hospitals";

/** Whose data the page shows. */
export type DataSet = ExampleName | "own";

/** A dropped file on its way. Nothing on the page changes before `loaded`. */
export type DroppedFile = {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly stage:
    | { readonly kind: "waiting" }
    | { readonly kind: "reading"; readonly progress: number }
    /** Read and understood, or awaiting an answer: `questions` counts what the user has to settle first. */
    | {
        readonly kind: "understood";
        readonly inspection: Inspection;
        readonly mapping: Mapping;
        readonly questions: number;
      }
    | { readonly kind: "refused"; readonly issue: Issue }
    /** `progress` tells how far its texts are read; null while its rows are carried over. */
    | { readonly kind: "loading"; readonly progress: number | null }
    | { readonly kind: "loaded"; readonly account: FileAccount };
};

/** What the labels in the files suggest about hospitals, for the user to confirm once. */
export type BrandProposal = {
  readonly own: string | null;
  /** Most likely own first. */
  readonly brands: readonly string[];
  readonly aliases: readonly BrandAlias[];
};

/** What the user confirms once about own data: whose it is, against whom, and which drivers count. */
export type Settled = {
  readonly own: string | null;
  readonly rivals: readonly string[];
  readonly hiddenDrivers: readonly string[];
};

/** Everything the page draws from. Replaced, never changed. */
export type SessionState = {
  readonly phase: "opening" | "ready" | "failed";
  readonly dataSet: DataSet;
  readonly view: View;
  /** The answer on the page; while `updating`, still the earlier one. null before the first. */
  readonly answer: Answer | null;
  readonly updating: boolean;
  /** Whether the answer on the page was made beforehand, and what is on its way will be the same. */
  readonly isPrebuilt: boolean;
  /** How far the intervals and rank bands of the answer are, 0–1; null when none are on their way. */
  readonly settling: number | null;
  readonly files: readonly FileAccount[];
  readonly dropped: readonly DroppedFile[];
  readonly dropSheetOpen: boolean;
  /** How far texts are coded again, 0–1, after their words were changed; null when nothing is coded. */
  readonly rewording: number | null;
  /** Set after own files are loaded until the user has confirmed hospitals. */
  readonly brandProposal: BrandProposal | null;
  readonly workspace: Workspace;
  readonly kept: Kept;
  /** Nothing of the data is drawn until it is unlocked. */
  readonly locked: boolean;
  /** What is aimed at over the example that is shown; over own data the workspace holds it. */
  readonly exampleAims: Aims;
  /** Views saved over that example; the workspace holds those of own data. */
  readonly exampleViews: readonly SavedView[];
  /** What is wrong with the settings that the host presets; null when nothing is. */
  readonly presetTrouble: WorkspaceFileTrouble | null;
  /** Our own fault, if any: said in plain words, never with data. */
  readonly failure: Error | null;
};

/** A figure's account of itself. */
export type Explanation = {
  readonly title: string;
  readonly meaning: string;
  readonly formula: string;
  readonly interval: string;
  readonly base: string;
  readonly leftOut: readonly string[];
  readonly version: string;
  readonly files: readonly FileAccount[];
  /** The statements with their values written in: they run as they stand. */
  readonly sql: string;
  /** The values written in, in order, each once. Months are numbered from year 0: 12 × year + month − 1. */
  readonly parameters: readonly (string | number)[];
};

/** What the user can do. Every act ends in a new state; none throws for the user's data. */
export type Session = Choices & {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => SessionState;
  /** Changes what narrows the population or where the reader looks; also written to the link. */
  readonly look: (change: Partial<View>) => void;
  readonly comparing: Comparing;
  /** Takes back the last change of the view, or brings it again, as the browser's own buttons do. */
  readonly undo: () => void;
  readonly redo: () => void;
  readonly drop: (files: readonly File[]) => void;
  /** Takes a dropped file off the sheet, stopping it if it is being read. */
  readonly withdraw: (id: number) => void;
  /** The user's own meaning of a file's columns. */
  readonly remap: (id: number, mapping: Mapping) => void;
  /** Reads a dropped file again in the encoding the user says it has. */
  readonly readIn: (id: number, encoding: string) => void;
  readonly showDropSheet: (open: boolean) => void;
  /** Loads every understood file without open questions; the others stay on the sheet. */
  readonly load: () => void;
  /** Stops reading or loading; what was not loaded leaves no trace. */
  readonly stop: () => void;
  readonly removeFile: (fileId: string) => void;
  /** Asks again whose hospital it is. */
  readonly reconsider: () => void;
  readonly settle: (settled: Settled) => void;
  readonly showExample: (example: ExampleName) => void;
  readonly hideBanner: () => void;
  /** The words looked for in texts, and texts corrected by hand. */
  readonly words: {
    /** Public texts about us that these phrases meet; null before any file is there. Rejects when stopped. */
    readonly matched: (driver: DriverId, phrases: DriverPhrases, signal: AbortSignal) => Promise<MatchedTexts | null>;
    /** Settles one driver's words and codes all texts again; false when it was stopped, and then nothing changed. */
    readonly reword: (edit: WordingEdit) => Promise<boolean>;
    /** Adds a driver of the user's own and codes all texts to it; false when it was stopped. */
    readonly addDriver: (own: OwnDriver) => Promise<boolean>;
    /** Takes a driver of the user's own off the page again. */
    readonly removeDriver: (driver: DriverId) => Promise<boolean>;
    readonly stop: () => void;
    /** Counts one text for a driver, or not, whatever its phrases say. */
    readonly correct: (correction: Correction) => Promise<void>;
  };
  /** What this browser keeps of own data from one visit to the next. */
  readonly storage: {
    /** Keeps from now on in this tab, beginning with what the other tab kept last. */
    readonly takeOver: () => void;
    /** Deletes what could not be read, and keeps anew what is on the page. */
    readonly discard: () => void;
    /** Hides the page, or shows it again, in every tab of this browser. */
    readonly lock: (locked: boolean) => void;
    /** The settings as the text of one file: neither rows nor the secret. */
    readonly settingsText: () => Promise<string>;
    /** Reads such a file: what it would change, and the way to take it over, or what is wrong with it. Nothing changes yet. */
    readonly readSettings: (text: string) => Promise<SettingsOffer>;
    /** Deletes all that this browser holds of the page: tables, workspace, secret. */
    readonly forget: () => void;
  };
  /** null for a figure that no metric on the page knows, which would be our fault. */
  readonly explain: (figure: Figure) => Promise<Explanation | null>;
  /** Those of these populations whose counts together would give a group of 1 to 10 away; null when all may be known. */
  readonly refusedTogether: (
    populations: readonly ExportedPopulation[],
  ) => Promise<readonly ExportedPopulation[] | null>;
  /**
   * Audits whose counts are about to leave together with all that left before, and enters them; those that may not be known together, when
   * nothing may leave, or null.
   */
  readonly leave: (populations: readonly ExportedPopulation[]) => Promise<readonly ExportedPopulation[] | null>;
  /** Sets targets and events beside the figures, in the place of those there are; no figure changes. */
  readonly aim: (aims: Aims) => void;
  /** Sets the saved views, in the place of those there are. */
  readonly keepViews: (views: readonly SavedView[]) => void;
  /** Keeps in the workspace all that has left so far. */
  readonly exported: (all: readonly ExportedPopulation[]) => void;
  /** The refused rows of the dropped files as CSV text: line, reason, masked values; formula cells neutralised. */
  readonly refusedRows: (describe: (reject: Reject) => string) => Promise<string>;
};
