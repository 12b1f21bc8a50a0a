import type { CellType, ColumnProfile, ExportProfile } from "./exportProfile.ts";

/** One thing that an export does otherwise than the last of its kind. */
export type Change =
  | { readonly kind: "added"; readonly headers: readonly string[] }
  | { readonly kind: "removed"; readonly headers: readonly string[] }
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  | { readonly kind: "reordered" }
  | { readonly kind: "new-codes"; readonly header: string; readonly codes: readonly string[] }
  | { readonly kind: "type"; readonly header: string; readonly from: CellType; readonly to: CellType }
  | { readonly kind: "rows"; readonly from: number; readonly to: number }
  | { readonly kind: "emptied"; readonly header: string }
  | { readonly kind: "constant"; readonly header: string }
  | { readonly kind: "repeated"; readonly share: number };

/** What changed since the last export of the same kind, and which file that was. */
export type Drift = { readonly since: string; readonly changes: readonly Change[] };

const sameFamily = 0.5;
const fewestForConstant = 20;

const keysOf = ({ columns }: ExportProfile): ReadonlySet<string> => new Set(columns.map(({ key }) => key));

/** The share of headers that two exports have in common, of all they have. */
function overlap(a: ExportProfile, b: ExportProfile): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  const both = [...left].filter((key) => right.has(key)).length;
  return both / (left.size + right.size - both);
}

/** The last export of the same kind: the same format, and at least half of the headers. Undefined when there was none. */
export function lastOfKind(known: readonly ExportProfile[], now: ExportProfile): ExportProfile | undefined {
  return known
    .filter((last) => last.importer === now.importer && overlap(last, now) >= sameFamily)
    .toSorted((a, b) => overlap(b, now) - overlap(a, now))[0];
}

/** The exports to remember once this one is loaded: it takes the place of the last of its kind. */
export function withExport(known: readonly ExportProfile[], now: ExportProfile): readonly ExportProfile[] {
  const last = lastOfKind(known, now);
  return [...known.filter((each) => each !== last), now].slice(-mostRemembered);
}

const mostRemembered = 30;

/** What this export does otherwise than the last of its kind; null when there was none. */
export function driftSince(known: readonly ExportProfile[], now: ExportProfile): Drift | null {
  const last = lastOfKind(known, now);
  if (last === undefined) return null;
  const pairs = last.columns.flatMap((was) => {
    const is = now.columns.find(({ key }) => key === was.key);
    return is === undefined ? [] : [[was, is] as const];
  });
  const renamed = renamedBetween(last, now);
  const gone = last.columns.filter(({ key }) => !keysOf(now).has(key) && !renamed.some(([was]) => was.key === key));
  const come = now.columns.filter(({ key }) => !keysOf(last).has(key) && !renamed.some(([, is]) => is.key === key));
  const places = pairs.map(([, is]) => now.columns.indexOf(is));
  const isReordered = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  const changes: readonly Change[] = [
    ...(gone.length > 0 ? [{ kind: "removed", headers: gone.map(({ header }) => header) } as const] : []),
    ...(come.length > 0 ? [{ kind: "added", headers: come.map(({ header }) => header) } as const] : []),
    ...renamed.map(([was, is]) => ({ kind: "renamed", from: was.header, to: is.header }) as const),
    ...(isReordered ? [{ kind: "reordered" } as const] : []),
    ...pairs.flatMap(([was, is]) => changesOf(was, is, now.rows)),
    ...(now.rows > last.rows * 2 || now.rows * 2 < last.rows
      ? [{ kind: "rows", from: last.rows, to: now.rows } as const]
      : []),
    ...(now.repeated > 0.2 && last.repeated < 0.05 ? [{ kind: "repeated", share: now.repeated } as const] : []),
  ];
  return { since: last.name, changes };
}

/** A column gone and a column come are one renamed when they stand between the same neighbours and hold the like. */
function renamedBetween(last: ExportProfile, now: ExportProfile): readonly (readonly [ColumnProfile, ColumnProfile])[] {
  const [before, after] = [keysOf(last), keysOf(now)];
  return last.columns.flatMap((was, place) => {
    if (after.has(was.key)) return [];
    const neighbours = [last.columns[place - 1]?.key, last.columns[place + 1]?.key];
    const is = now.columns.find((other, index) => {
      if (before.has(other.key) || other.type !== was.type) return false;
      const beside = [now.columns[index - 1]?.key, now.columns[index + 1]?.key];
      return (beside[0] === neighbours[0] && beside[1] === neighbours[1]) || shareCodes(was, other);
    });
    return is === undefined ? [] : [[was, is] as const];
  });
}

const shareCodes = ({ codes: was }: ColumnProfile, { codes: is }: ColumnProfile): boolean =>
  was !== null && is !== null && was.length > 1 && was.filter((code) => is.includes(code)).length * 2 > was.length;

function changesOf(was: ColumnProfile, is: ColumnProfile, rows: number): readonly Change[] {
  const { header } = is;
  if (was.filled >= 0.5 && is.filled < 0.05) return [{ kind: "emptied", header }];
  const wasCodes = was.codes;
  const codes = wasCodes === null ? [] : (is.codes ?? []).filter((code) => !wasCodes.includes(code));
  const turned = was.type !== is.type && was.type !== "empty" && is.type !== "empty";
  const varied = was.distinct === null || was.distinct > 1;
  return [
    ...(turned ? [{ kind: "type", header, from: was.type, to: is.type } as const] : []),
    ...(codes.length > 0 ? [{ kind: "new-codes", header, codes } as const] : []),
    ...(varied && is.distinct === 1 && is.filled > 0.5 && rows >= fewestForConstant
      ? [{ kind: "constant", header } as const]
      : []),
  ];
}
