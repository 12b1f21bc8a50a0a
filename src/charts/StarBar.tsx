import type { ReactNode } from "react";
import type { Voice } from "../domain/voice.ts";
import { formatShare } from "../words/format.ts";
import { markPaths } from "../ui/marks.tsx";
import type { Size } from "./chart.ts";
import { chartWordsEn, type ChartWords } from "./chartWords.ts";
import { textWidth } from "./parts/textWidth.ts";

type StarBarProps = {
  readonly stars: Voice["stars"];
  readonly label: ReactNode;
  readonly size: Size;
  readonly words?: ChartWords;
};

/** Pieces of the bar, five stars first, and where each one's text stands: inside where it fits, below where it does not. */
export function layoutStarBar(stars: Voice["stars"], width: number) {
  let x = 0;
  return stars.map(({ stars: count, share }) => {
    const piece = {
      stars: count,
      share,
      x,
      width: share * width,
      inside: share * width >= textWidth(`${String(count)}* ${formatShare(share)}`, 12, true) + 14,
    };
    x += share * width;
    return piece;
  });
}

/** Stars as shares of one bar: ours in blue from the left, the bad end grey. */
export function StarBar({ stars, label, size, words = chartWordsEn }: StarBarProps) {
  const pieces = layoutStarBar(stars, size.width);
  const sentence = pieces
    .map((piece) => `${String(piece.stars)} ${words.stars} ${formatShare(piece.share)}`)
    .join(", ");
  return (
    <figure className="starbar">
      <figcaption className="note">{label}</figcaption>
      <svg
        className="drawing"
        width={size.width}
        height={34}
        viewBox={`0 0 ${String(size.width)} 34`}
        role="img"
        aria-label={sentence === "" ? words.noData : sentence}
      >
        {pieces.map((piece) => (
          <g key={piece.stars}>
            <rect
              className={`star-${String(piece.stars)}`}
              x={piece.x}
              y={2}
              width={Math.max(0, piece.width - 1)}
              height={17}
            />
            {piece.share === 0 ? null : <StarText piece={piece} />}
          </g>
        ))}
      </svg>
    </figure>
  );
}

function StarText({ piece }: { readonly piece: ReturnType<typeof layoutStarBar>[number] }) {
  const { inside, x, stars, share } = piece;
  const y = inside ? 11 : 27;
  const start = x + (inside ? 6 : 2);
  const look = inside ? (stars === 3 ? "t-axis t-bold" : "t-axis t-on-star") : "t-axis";
  return (
    <g className={inside && stars !== 3 ? "star-light" : "star-dark"}>
      <text className={look} x={start} y={y} dy="0.35em">
        {stars}
      </text>
      <path d={markPaths.star} transform={`translate(${String(start + 8)} ${String(y - 5)}) scale(0.95)`} />
      <text className={look} x={start + 21} y={y} dy="0.35em">
        {inside ? formatShare(share) : formatShare(share).replace("%", "")}
      </text>
    </g>
  );
}
