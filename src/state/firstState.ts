import { noAims } from "../domain/aims.ts";
import type { Answer } from "../domain/answer.ts";
import { isLocked } from "./lock.ts";
import type { ExampleName, SessionState } from "./session.ts";
import type { SessionParts } from "./sessionParts.ts";
import { firstView } from "./view.ts";
import { isFirstPopulation, readViewHash } from "./viewHash.ts";
import { emptyWorkspace, isAsShipped, type Workspace } from "./workspace.ts";

/** What was set over the example before: nothing. */
const nothingSet: Pick<SessionState, "exampleAims" | "exampleViews"> = { exampleAims: noAims, exampleViews: [] };

const { maturityDays, margins, beliefs, healthWeights } = emptyWorkspace;

/** What an example starts from, whatever is set for the user's own data. */
export const unsettled: Partial<Workspace> = { maturityDays, margins, beliefs, healthWeights };

/** What a page shows before anything is opened: the view of its address and the workspace as it was kept. */
export const firstState = (parts: Pick<SessionParts, "link" | "store" | "workspace">): SessionState => ({
  phase: "opening",
  dataSet: "riverside",
  view: readViewHash(parts.link.read()),
  answer: null,
  updating: false,
  isPrebuilt: false,
  settling: null,
  files: [],
  dropped: [],
  dropSheetOpen: false,
  rewording: null,
  brandProposal: null,
  workspace: parts.workspace,
  kept: { kind: "looking" },
  locked: isLocked(parts.store),
  ...nothingSet,
  presetTrouble: null,
  failure: null,
});

/** What a page shows once an example was asked for, before anything of it is there. */
export const exampleAhead = (name: ExampleName): Partial<SessionState> => ({
  answer: null,
  isPrebuilt: false,
  phase: "opening",
  dataSet: name,
  files: [],
  view: firstView,
  ...nothingSet,
});

/** An answer made beforehand, of everyone: what the view asks for, or what stands until that is known. */
export function showingAhead(prebuilt: Answer, { view, workspace }: SessionState): Partial<SessionState> {
  const isAsked = isFirstPopulation(view);
  return { answer: prebuilt, isPrebuilt: isAsked && isAsShipped(workspace), updating: !isAsked };
}
