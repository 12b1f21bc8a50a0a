import type { SettingsChange, SettingsPart } from "../domain/settingsChange.ts";
import { partsWithout, settingsChanges } from "./settingsChanges.ts";
import type { Workspace } from "./workspace.ts";
import {
  adopted,
  readHostedFile,
  readWorkspaceFile,
  workspaceFile,
  type WorkspaceFileTrouble,
} from "./workspaceFile.ts";

/** A file of settings that was read and not yet taken over, or what is wrong with it. */
export type SettingsOffer =
  | { readonly ok: false; readonly trouble: WorkspaceFileTrouble }
  | {
      readonly ok: true;
      readonly changes: readonly SettingsChange[];
      /** Parts that the file does not hold: they stay as they are. */
      readonly without: readonly SettingsPart[];
      /** Takes it over; false when that was stopped, failed, or another act was under way: then nothing changed. */
      readonly take: () => Promise<boolean>;
    };

/** Reads a file of settings against what is settled here; `adopt` makes a change of the workspace, and is called by `take` alone. */
export function settingsOffer(
  text: string,
  workspace: () => Workspace,
  adopt: (change: (before: Workspace) => Workspace) => Promise<boolean>,
): SettingsOffer {
  const read = readWorkspaceFile(text);
  if (!read.ok) return read;
  const given = read.given ?? {};
  return {
    ok: true,
    changes: settingsChanges(workspace(), adopted(workspace(), given)),
    without: partsWithout(given),
    take: () => adopt((before) => adopted(before, given)),
  };
}

/** The settings as the text of a file: neither rows nor the secret. */
export const settingsText = (workspace: Workspace): string => workspaceFile(workspace);

/** What a host's file makes of the workspace, or what is wrong with it; nothing where it presets nothing. */
export function presetSettings(
  text: string,
  workspace: Workspace,
): { readonly workspace?: Workspace; readonly presetTrouble?: WorkspaceFileTrouble } {
  const read = readHostedFile(text);
  if (!read.ok) return { presetTrouble: read.trouble };
  return read.given === null ? {} : { workspace: adopted(workspace, read.given) };
}
