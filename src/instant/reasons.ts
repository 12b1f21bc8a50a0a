import type { ReasonBase, Reasons } from "../domain/reasons.ts";
import { does } from "../metrics/definitions/does.ts";
import { lostReason } from "../metrics/definitions/lostReason.ts";
import { lostCounts, reasonCounts } from "../metrics/definitions/reasonCounts.ts";
import { isSmallCount } from "../stats/status.ts";
import type { Scene } from "./scene.ts";

/** Why they chose us and why they went elsewhere, driver by driver; drivers that nobody gives as a reason are left out. */
export function reasonsOf({ reader, now, data }: Scene): Reasons {
  const when = now("crm");
  return {
    rows: data.workspace.drivers.flatMap(({ id, label }) => {
      const keys = { driver: id };
      const given = reader.sums(does.counted, when, keys).given + reader.sums(lostReason.counted, when, keys).given;
      if (given === 0) return [];
      return [
        {
          driver: id,
          label,
          chose: reader.figure(does, when, keys),
          lost: reader.figure(lostReason, when, keys),
        },
      ];
    }),
    chose: baseOf(reader.sums(reasonCounts, when)),
    lost: baseOf(reader.sums(lostCounts, when)),
  };
}

function baseOf({ all, reasoned }: { readonly all: number; readonly reasoned: number }): ReasonBase {
  const unknown = all - reasoned;
  return [all, reasoned, unknown].some(isSmallCount) ? { records: 0, unknown: 0 } : { records: all, unknown };
}
