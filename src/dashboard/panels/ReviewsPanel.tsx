import type { Figure } from "../../domain/figure.ts";
import type { BrandReviews } from "../../domain/reviews.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { formatCount, formatFigureWithInterval, formatRankBand } from "../../words/format.ts";
import { panelWords } from "#words/panels.ts";
import { reviewWords } from "#words/reviews.ts";
import type { PanelProps } from "../panel.ts";

const { columns: heads } = reviewWords;

type Named = Exclude<keyof BrandReviews, "brand" | "role" | "rank">;

const inWords = (figure: Figure): string =>
  figure.status === "no-data"
    ? "–"
    : `${formatFigureWithInterval(figure)}${figure.status === "low-base" ? `, n ${formatCount(figure.n)}: low base` : ""}`;

/** A low base is said in grey words by its n, once a row: the first column says it of the figures that share its base. */
const briefly = (figure: Figure, reviews: number): string =>
  figure.status === "low-base" && figure.n !== reviews
    ? `${formatFigureWithInterval(figure)}, n ${formatCount(figure.n)}`
    : formatFigureWithInterval(figure);

const starred = ({ mean }: BrandReviews): string =>
  `${formatCount(mean.n)}${mean.status === "low-base" ? ", low base" : ""}`;

/** The columns of the table; a figure in a cell opens its explanation. */
function columnsFor(): readonly TableColumn<BrandReviews>[] {
  const figured = (id: Named, label: string): TableColumn<BrandReviews> => ({
    id,
    label,
    numeric: true,
    value: (row) => row[id].value,
    text: (row) => inWords(row[id]),
    show: (row) =>
      row[id].status === "no-data" ? (
        "–"
      ) : (
        <span className={row[id].status === "low-base" ? "note" : undefined}>{briefly(row[id], row.mean.n)}</span>
      ),
    figure: (row) => (row[id].status === "no-data" ? null : row[id]),
  });
  return [
    { id: "brand", label: heads.brand, value: (row) => row.brand, text: (row) => row.brand },
    {
      id: "n",
      label: heads.reviews,
      numeric: true,
      value: (row) => row.mean.n,
      text: starred,
      figure: ({ mean }) => mean,
    },
    figured("mean", heads.mean),
    figured("shrunk", heads.shrunk),
    {
      id: "rank",
      label: heads.rank,
      numeric: true,
      value: (row) => row.rank?.rank ?? null,
      text: (row) => (row.rank === null ? "–" : formatRankBand(row.rank)),
      figure: ({ rank, shrunk }) => (rank === null ? null : shrunk),
    },
    figured("voice", heads.voice),
    figured("replied", heads.replied),
    figured("replyDays", heads.days),
    figured("recommended", heads.recommended),
  ];
}

/** What public reviews say of us and our competitors, hospital by hospital. */
export function ReviewsPanel({ answer: { reviews } }: PanelProps) {
  if (reviews.rows.length === 0) return null;
  const hasYesNo = reviews.rows.some(({ recommended }) => recommended.status !== "no-data");
  const columns = columnsFor().filter(({ id }) => hasYesNo || id !== "recommended");
  return (
    <section className="panel" id="reviews">
      <DataTable
        caption={
          <>
            <span className="panel-title">{panelWords.reviews.title}</span>{" "}
            <span className="note">{reviewWords.note}</span>
          </>
        }
        columns={columns}
        rows={reviews.rows}
        rowKey={(row) => row.brand}
        tools
        panel="reviews"
      />
      {reviews.prior === null ? null : <p className="note">{reviewWords.prior(reviews.prior)}</p>}
    </section>
  );
}
