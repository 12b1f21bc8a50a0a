import type { Answer } from "../domain/answer.ts";
import type { Answering } from "../instant/client.ts";
import type { DataRoom } from "./dataRoom.ts";
import type { KeepParts } from "./keep/keeping.ts";
import type { ExampleName } from "./session.ts";
import type { Workspace, WorkspaceStore } from "./workspace.ts";

/** Where the view stands in the browser's address. */
export type Link = {
  readonly read: () => string;
  /** Adds a step that the browser's back button undoes. */
  readonly write: (hash: string) => void;
  /** Writes over the step that is there. */
  readonly amend: (hash: string) => void;
  /** Goes one step back or on, as the browser's own buttons do. */
  readonly go: (step: -1 | 1) => void;
  readonly onChange: (listener: () => void) => void;
};

/** What a session is made of; a test or the command line brings its own. */
export type SessionParts = {
  /** Empty tables in a fresh engine; `settled` gives confirmed mappings and the words to look for. Own files need a lasting secret. */
  readonly openRoom: (settled: () => Workspace, whose: "own" | "example") => Promise<DataRoom>;
  readonly openAnswering: () => Promise<Answering>;
  readonly exampleFiles: (example: ExampleName) => Promise<readonly File[]>;
  /** The example's answer to the first view, made beforehand: painted before the engine is up. */
  readonly prebuilt: (example: ExampleName) => Promise<Answer | null>;
  readonly store: WorkspaceStore;
  /** The workspace as it was kept when the page opened. */
  readonly workspace: Workspace;
  /** The workspace as it is kept now: another tab may have written since. */
  readonly readWorkspace: () => Promise<Workspace>;
  readonly keep: KeepParts;
  /** The settings that the host presets on a first visit, as the text of a file; null when there are none. */
  readonly preset: () => Promise<string | null>;
  /** Deletes all that the browser holds for the page and opens it anew. */
  readonly forget: () => Promise<void>;
  /** Told when another tab changed what `store` holds. */
  readonly onStored: (tell: () => void) => void;
  readonly link: Link;
};
