import * as v from "valibot";
import { withExported } from "../domain/exported.ts";
import { emptyWorkspace, parseWorkspace, type Workspace } from "./workspace.ts";

/** What can be wrong with a file of settings: no JSON, some other JSON, of a newer page, or with a part that does not fit. */
export type WorkspaceFileTrouble = "not-json" | "other-file" | "newer" | "damaged";

/** The settings of a file, or what is wrong with it; null settings preset nothing. */
export type ReadWorkspaceFile =
  | { readonly ok: true; readonly workspace: Workspace | null }
  | { readonly ok: false; readonly trouble: WorkspaceFileTrouble };

const format = "whyhere-workspace";
const version = 1;

/**
 * The settings as one file: mappings, brands, drivers and their words, beliefs, weights, targets, events, saved views, what has left in snapshots. Neither rows nor the
 * secret, and nothing that belongs to this browser's rows: corrections name texts by a keyed hash, and profiles describe files.
 */
export function workspaceFile({ corrections: _, lastExports: __, bannerHidden: ___, ...portable }: Workspace): string {
  return `${JSON.stringify({ format, version, workspace: portable }, null, 2)}\n`;
}

const envelope = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer()),
  workspace: v.unknown(),
});

/** Reads a file of settings. */
export function readWorkspaceFile(text: string): ReadWorkspaceFile {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) return { ok: false, trouble: "not-json" };
  const read = v.safeParse(envelope, json.output);
  if (!read.success) return { ok: false, trouble: "other-file" };
  if (read.output.version > version) return { ok: false, trouble: "newer" };
  const { workspace } = read.output;
  if (workspace === null) return { ok: true, workspace: null };
  const { version: ours, bannerHidden } = emptyWorkspace;
  const settled = parseWorkspace(JSON.stringify({ bannerHidden, ...Object(workspace), version: ours }));
  return settled === null ? { ok: false, trouble: "damaged" } : { ok: true, workspace: settled };
}

/** Reads the file of settings beside the page. Hosts that answer for a missing file with a page of theirs preset nothing. */
export const readHostedFile = (text: string): ReadWorkspaceFile =>
  /^\s*</.test(text) ? { ok: true, workspace: null } : readWorkspaceFile(text);

/** The settings of a file in the place of those here; what belongs to this browser's rows stays, as do views of other names, and nothing that left is forgotten. */
export function adopted(
  here: Workspace,
  { corrections: _, lastExports: __, bannerHidden: ___, ...given }: Workspace,
): Workspace {
  const brought = new Set(given.views.map(({ name }) => name.toLocaleLowerCase()));
  const views = [...given.views, ...here.views.filter(({ name }) => !brought.has(name.toLocaleLowerCase()))];
  return { ...here, ...given, views, exports: withExported(here.exports, given.exports) };
}
