import type { ReasonBase, ReasonRow, Reasons } from "../domain/reasons.ts";
import { does } from "../metrics/definitions/does.ts";
import { lostReason } from "../metrics/definitions/lostReason.ts";
import { noFigure } from "../metrics/figureOf.ts";
import { lostCounts, reasonCounts } from "../metrics/definitions/reasonCounts.ts";
import { isSmallCount } from "../stats/status.ts";
import type { Scene } from "./scene.ts";

/** Why they chose us and why they went elsewhere, driver by driver; drivers that nobody gives as a reason are left out. */
export function reasonsOf({ reader, now, data }: Scene): Reasons {
  const when = now("crm");
  return {
    rows: data.workspace.drivers.flatMap(({ id, label, role }) => {
      const keys = { driver: id };
      const given = reader.sums(does.counted, when, keys).given + reader.sums(lostReason.counted, when, keys).given;
      if (given === 0) return [];
      const [chose, lost] = [reader.figure(does, when, keys), reader.figure(lostReason, when, keys)];
      const row: ReasonRow = { driver: id, label, chose, lost };
      // Those who cite a signal are who came by it, whatever reason they give.
      const isKept = data.narrowed?.cites.includes(id) === true && role !== "signal";
      return [isKept ? asKept(row) : row];
    }),
    chose: baseOf(reader.sums(reasonCounts, when)),
    lost: baseOf(reader.sums(lostCounts, when)),
  };
}

function asKept(row: ReasonRow): ReasonRow {
  const everyone = (["chose", "lost"] as const).filter((column) => row[column].n > 0);
  const none = everyone.map((column) => [column, noFigure(row[column].metric, row[column].keys, "share")]);
  // Each entry is one of the two columns and its figure.
  return { ...row, ...(Object.fromEntries(none) as Partial<Pick<ReasonRow, "chose" | "lost">>), everyone };
}

function baseOf({ all, reasoned }: { readonly all: number; readonly reasoned: number }): ReasonBase {
  const unknown = all - reasoned;
  return [all, reasoned, unknown].some(isSmallCount) ? { records: 0, unknown: 0 } : { records: all, unknown };
}
