import type { Figure } from "../../domain/figure.ts";
import type { BrandReviews } from "../../domain/reviews.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { reviewWords } from "#words/reviews.ts";
import { formatCount, formatFigureWithInterval, formatRankBand } from "../../words/format.ts";
import { belowWords } from "#words/below.ts";

const { columns: heads } = reviewWords;

type Named = Exclude<keyof BrandReviews, "brand" | "role" | "rank">;

const inWords = (figure: Figure): string =>
  figure.status === "no-data"
    ? "–"
    : `${formatFigureWithInterval(figure)}${figure.status === "low-base" ? `, n ${formatCount(figure.n)}: ${belowWords.reviews.lowBase}` : ""}`;

/** A low base is said in grey words by its n, once a row: the first column says it of the figures that share its base. */
const briefly = (figure: Figure, reviews: number): string =>
  figure.status === "low-base" && figure.n !== reviews
    ? `${formatFigureWithInterval(figure)}, n ${formatCount(figure.n)}`
    : formatFigureWithInterval(figure);

const starred = ({ mean }: BrandReviews): string =>
  `${formatCount(mean.n)}${mean.status === "low-base" ? `, ${belowWords.reviews.lowBase}` : ""}`;

/** The columns of reviews compared; a figure in a cell opens its explanation. Who recommends is left out where no site asks. */
export function reviewColumns(rows: readonly BrandReviews[]): readonly TableColumn<BrandReviews>[] {
  const hasYesNo = rows.some(({ recommended }) => recommended.status !== "no-data");
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
    ...(hasYesNo ? [figured("recommended", heads.recommended)] : []),
  ];
}
