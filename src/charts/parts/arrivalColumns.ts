import type { Arrival } from "../../domain/arrival.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { formatCount, formatFigure, formatFigureWithInterval, formatGap, formatRatio } from "../../words/format.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import { shownValue } from "./interval.ts";

const unknown = { value: null, lower: null, upper: null } as const;

const formatIndex = (index: number | null): string => (index === null ? "\u2013" : formatCount(Math.round(index)));

/** The numbers of the ways of arrival: like for like first, then all leads together. */
export function arrivalColumns(words: ChartWords): readonly TableColumn<Arrival>[] {
  return [
    {
      id: "source",
      label: words.source,
      value: ({ source }) => words.arrivals[source],
      text: ({ source }) => words.arrivals[source],
    },
    {
      id: "share",
      label: words.shareOfSelections,
      numeric: true,
      value: ({ share }) => shownValue(share),
      text: ({ share }) => formatFigureWithInterval(share),
      figure: ({ share }) => share,
    },
    {
      id: "conversion",
      label: words.thatBook(null),
      numeric: true,
      value: ({ conversion }) => shownValue(conversion),
      text: ({ conversion }) => formatFigureWithInterval(conversion),
      figure: ({ conversion }) => conversion,
    },
    {
      id: "n",
      label: "n",
      numeric: true,
      value: ({ conversion }) => conversion.n,
      text: ({ conversion }) =>
        conversion.status === "suppressed" ? formatFigure(conversion) : formatCount(conversion.n),
    },
    {
      id: "lift",
      label: words.likeForLike,
      numeric: true,
      value: ({ lift }) => lift.value,
      text: ({ lift }) => formatGap(lift, "share"),
      figure: ({ conversion }) => conversion,
    },
    {
      id: "crude",
      label: words.allTogether,
      numeric: true,
      value: ({ contrast }) => contrast?.crude.value ?? null,
      text: ({ contrast }) => formatGap(contrast?.crude ?? unknown, "share"),
      figure: ({ conversion }) => conversion,
    },
    {
      id: "ratio",
      label: words.timesTheRest,
      numeric: true,
      value: ({ contrast }) => contrast?.ratio.value ?? null,
      text: ({ contrast }) => formatRatio(contrast?.ratio ?? unknown),
      figure: ({ conversion }) => conversion,
    },
    {
      id: "index",
      label: words.index,
      numeric: true,
      value: ({ contrast }) => contrast?.index ?? null,
      text: ({ contrast }) => formatIndex(contrast?.index ?? null),
      figure: ({ conversion }) => conversion,
    },
  ];
}
