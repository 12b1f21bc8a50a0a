import type { Rewording } from "./rewording.ts";
import type { Session, SessionState } from "./session.ts";
import type { Workspace } from "./workspace.ts";

type Around = { readonly workspace: () => Workspace; readonly adopt: Rewording["adopt"] };

/** Settings as a file: out of the page, into it, and preset by the host. */
export type Settings = Pick<Session["storage"], "settingsText" | "readSettings"> & {
  /** What a host's file presets, or what is wrong with it; nothing when there is none. */
  readonly presetBy: (text: string | null) => Promise<Partial<Pick<SessionState, "workspace" | "presetTrouble">>>;
};

const file = () => import("./settingsOffer.ts");

/** Settings for a session; what reads and writes them is fetched when it is first needed. */
export const createSettings = ({ workspace, adopt }: Around): Settings => ({
  settingsText: async () => (await file()).settingsText(workspace()),
  readSettings: async (text) => (await file()).settingsOffer(text, workspace, adopt),
  presetBy: async (text) => (text === null ? {} : (await file()).presetSettings(text, workspace())),
});
