import type { Reject } from "../../domain/issue.ts";
import type { DroppedFile } from "../../state/session.ts";
import { formatCount } from "../../words/format.ts";
import { accountOf, understoodOf } from "./standing.ts";

/** A run of refused rows of one file that stand next to each other and were refused alike. */
export type RefusedRun = Omit<Reject, "line"> & { readonly file: string; readonly from: number; readonly to: number };

/** The refused rows of one file, as far as they are known. */
export const rejectsOf = (file: DroppedFile): readonly Reject[] =>
  accountOf(file)?.rejects ?? understoodOf(file)?.inspection.frame.rejects ?? [];

/** Records of one file, as far as they are known. */
export const recordsOf = (file: DroppedFile): number =>
  accountOf(file)?.records ?? understoodOf(file)?.inspection.frame.records ?? 0;

/** Neighbouring lines with the same column and reason become one run: 1,120–1,134. */
export function groupRejects(file: string, rejects: readonly Reject[]): readonly RefusedRun[] {
  const runs: RefusedRun[] = [];
  for (const { line, column, reason } of [...rejects].sort((a, b) => a.line - b.line)) {
    const last = runs.at(-1);
    const continues = last?.to === line - 1 && last.column === column && last.reason === reason;
    if (continues) runs[runs.length - 1] = { ...last, to: line };
    else runs.push({ file, column, reason, from: line, to: line });
  }
  return runs;
}

/** The lines of a run: `212`, `1,120–1,134`. */
export const linesOf = ({ from, to }: RefusedRun): string =>
  from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`;

/** How many rows a run holds. */
export const rowsOf = ({ from, to }: RefusedRun): number => to - from + 1;
