import * as v from "valibot";
import { withExported } from "../domain/exported.ts";
import { entryParts, valueParts, type SettingsPart } from "../domain/settingsChange.ts";
import { parseWorkspace } from "./storedWorkspace.ts";
import { emptyWorkspace, type Workspace } from "./workspace.ts";

/** What can be wrong with a file of settings: no JSON, some other JSON, of a newer page, or with a part that does not fit. */
export type WorkspaceFileTrouble = "not-json" | "other-file" | "newer" | "damaged";

/** The parts that a file of settings holds: the workspace without what belongs to this browser and its rows, or less. */
export type GivenSettings = Partial<Pick<Workspace, SettingsPart>>;

/** The settings of a file, or what is wrong with it; null settings preset nothing. */
export type ReadWorkspaceFile =
  | { readonly ok: true; readonly given: GivenSettings | null }
  | { readonly ok: false; readonly trouble: WorkspaceFileTrouble };

const format = "whyhere-workspace";
const version = 1;

const isPortable = (part: string): boolean => [...valueParts, ...entryParts].some((each) => each === part);

/**
 * The settings as one file: mappings, brands, drivers and their words, beliefs, weights, targets, events, saved views, what has left in
 * snapshots; of these, the parts that are given. Neither rows nor the secret, and nothing that belongs to this browser's rows: corrections
 * name texts by a keyed hash, and profiles describe files.
 */
export function workspaceFile(settings: GivenSettings): string {
  const portable = Object.entries(settings).filter(([part]) => isPortable(part));
  const workspace = { version: emptyWorkspace.version, ...Object.fromEntries(portable) };
  return `${JSON.stringify({ format, version, workspace }, null, 2)}\n`;
}

const envelope = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer()),
  workspace: v.unknown(),
});

const parts = v.record(v.string(), v.unknown());

/** The parts that are there, each read as the workspace's own schema reads it; null where one does not fit. */
function readParts(held: unknown): GivenSettings | null {
  if (!v.is(parts, held) || Array.isArray(held)) return null;
  const known = parseWorkspace(JSON.stringify({ ...emptyWorkspace, ...held, version: emptyWorkspace.version }));
  if (known === null) return null;
  return Object.fromEntries(Object.entries(known).filter(([part]) => part in held && isPortable(part)));
}

/** Reads a file of settings. */
export function readWorkspaceFile(text: string): ReadWorkspaceFile {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) return { ok: false, trouble: "not-json" };
  const read = v.safeParse(envelope, json.output);
  if (!read.success) return { ok: false, trouble: "other-file" };
  if (read.output.version > version) return { ok: false, trouble: "newer" };
  const { workspace } = read.output;
  if (workspace === null) return { ok: true, given: null };
  const given = readParts(workspace);
  return given === null ? { ok: false, trouble: "damaged" } : { ok: true, given };
}

/** Reads the file of settings beside the page. Hosts that answer for a missing file with a page of theirs preset nothing. */
export const readHostedFile = (text: string): ReadWorkspaceFile =>
  /^\s*</.test(text) ? { ok: true, given: null } : readWorkspaceFile(text);

/**
 * The settings of a file in the place of those here, part by part: what the file does not hold stays as it is. So does what belongs to this
 * browser's rows, as do views of other names; nothing that left is forgotten, and the own hospital is no rival of itself.
 */
export function adopted(here: Workspace, given: GivenSettings): Workspace {
  const { views = [], exports = [] } = given;
  const brought = new Set(views.map(({ name }) => name.toLocaleLowerCase()));
  const { ownBrand, rivals } = { ...here, ...given };
  return {
    ...here,
    ...given,
    rivals: rivals.filter((rival) => rival !== ownBrand),
    views: [...views, ...here.views.filter(({ name }) => !brought.has(name.toLocaleLowerCase()))],
    exports: withExported(here.exports, exports),
  };
}
