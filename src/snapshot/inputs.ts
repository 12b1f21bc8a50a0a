import { excludedRows, type FileAccount } from "../domain/account.ts";
import type { SnapshotInput } from "../domain/snapshot.ts";
import { maskOutgoing } from "../privacy/maskOutgoing.ts";

/** Files in the order of their content, so that the order of dropping changes nothing. */
export const bySha = (files: readonly FileAccount[]): readonly FileAccount[] =>
  [...files].sort((a, b) => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0));

/** The input files by content; reasons of rows left out are summed. */
export const inputsOf = (files: readonly FileAccount[]): readonly SnapshotInput[] =>
  bySha(files).map((account) => ({
    name: maskOutgoing(account.name),
    sha256: account.sha256,
    source: account.source,
    format: account.importer,
    records: account.records,
    frameRows: account.frameRows,
    loaded: account.loaded,
    leftOut: account.rejects.length + excludedRows(account),
    dates: account.dates,
  }));

/** The last day any input speaks of; null where none carries dates. */
export const lastDay = (inputs: readonly SnapshotInput[]): string | null =>
  inputs
    .flatMap(({ dates }) => (dates === null ? [] : [dates.to]))
    .sort()
    .at(-1) ?? null;
