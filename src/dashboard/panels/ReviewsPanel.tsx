import { reviewColumns } from "../../charts/parts/reviewNumbers.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { panelWords } from "#words/panels.ts";
import { reviewWords } from "#words/reviews.ts";
import type { PanelProps } from "../panel.ts";

/** What public reviews say of us and our competitors, hospital by hospital. */
export function ReviewsPanel({ answer: { reviews } }: PanelProps) {
  if (reviews.rows.length === 0) return null;
  return (
    <section className="panel" id="reviews">
      <DataTable
        caption={
          <>
            <span className="panel-title">{panelWords.reviews.title}</span>{" "}
            <span className="note">{reviewWords.note}</span>
          </>
        }
        columns={reviewColumns(reviews.rows)}
        rows={reviews.rows}
        rowKey={(row) => row.brand}
        tools
        panel="reviews"
      />
      {reviews.prior === null ? null : <p className="note">{reviewWords.prior(reviews.prior)}</p>}
    </section>
  );
}
