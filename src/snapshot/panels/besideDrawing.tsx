import { CountBars } from "../../charts/CountBars.tsx";
import { listingColumns, listingRows, listingsSaid } from "../../charts/parts/listingBars.ts";
import { isNarrowed, ownedAbsence, ownedColumns, ownedRows, ownedSaid } from "../../charts/parts/ownedBars.ts";
import type { Answer } from "../../domain/answer.ts";
import type { BesideCounts, BesideTable } from "../../domain/beside.ts";
import { maskOutgoing } from "../../privacy/maskOutgoing.ts";
import { besideWords } from "#words/beside.ts";
import type { DrawnPanel } from "../drawing/panelPicture.ts";

const size = { width: 760, height: 160 };

/** What is drawn of a table beside the drivers: null where it is a table only, `nothing` where the page tells nothing of it. */
export function besideDrawing(
  counts: BesideCounts[keyof BesideCounts],
  table: BesideTable,
  { request }: Pick<Answer, "request">,
): Pick<DrawnPanel, "summary" | "charts"> | "nothing" | null {
  if (table === "owned" && "owned" in counts) {
    if (ownedAbsence(counts, isNarrowed(request)) !== null) return "nothing";
    const { heads } = besideWords.owned;
    const rows = ownedRows(counts).map(masked);
    return {
      summary: ownedSaid(counts),
      charts: [<CountBars key="bars" {...still} data={rows} columns={ownedColumns} head={heads.part} />],
    };
  }
  if (table === "listings" && "listings" in counts) {
    const { heads } = besideWords.listings;
    const rows = listingRows(counts).map(masked);
    return {
      summary: listingsSaid(counts),
      charts: [<CountBars key="bars" {...still} data={rows} columns={listingColumns} head={heads.site} />],
    };
  }
  return null;
}

const still = { id: "beside", title: "", summary: "", size, still: true } as const;

const masked = <Row extends { readonly label: string }>(row: Row): Row => ({ ...row, label: maskOutgoing(row.label) });
