import type { ReactNode } from "react";
import type { Figure } from "../domain/figure.ts";
import type { Voice } from "../domain/voice.ts";
import { formatShare } from "../words/format.ts";
import { markPaths } from "../ui/marks.tsx";
import type { Mark, Size } from "./chart.ts";
import { chartWords } from "#words/charts.ts";
import type { ChartWords } from "../words/chartWords.ts";
import { figureAloud } from "./parts/aloud.ts";
import { textWidth } from "./parts/textWidth.ts";
import { useAskList } from "./useMarkList.tsx";

/** One number of stars: its share of the bar, how many reviews, and the figure that accounts for them. */
export type StarPiece = Voice["stars"][number] & { readonly figure: Figure };

type StarBarProps = {
  readonly stars: readonly StarPiece[];
  readonly label: ReactNode;
  readonly size: Size;
  readonly words?: ChartWords;
};

const gapBetween = 8;

const textOf = (share: number, inside: boolean): number =>
  21 + textWidth(inside ? formatShare(share) : formatShare(share).replace("%", ""), 12, inside);

/**
 * Pieces of the bar, five stars first, and where each one's text starts: inside where it fits; else below, moved left or
 * right until no two texts below touch and the last one ends inside the bar.
 */
export function layoutStarBar(stars: Voice["stars"], width: number) {
  let x = 0;
  const pieces = stars.map(({ stars: count, share }) => {
    const piece = { stars: count, share, x, width: share * width };
    x += share * width;
    const inside = piece.width >= textWidth(`${String(count)}* ${formatShare(share)}`, 12, true) + 14;
    return { ...piece, inside, textX: piece.x + (inside ? 6 : 2), textWidth: textOf(share, inside) };
  });
  const below = pieces.filter(({ inside, share }) => !inside && share > 0);
  const starts = new Map<number, number>();
  let free = width;
  for (const piece of [...below].reverse()) {
    const start = Math.min(piece.textX, free - piece.textWidth);
    starts.set(piece.stars, start);
    free = start - gapBetween;
  }
  let taken = 0;
  for (const { stars: count, textWidth: needed } of below) {
    const start = Math.max(taken, starts.get(count) ?? 0);
    starts.set(count, start);
    taken = start + needed + gapBetween;
  }
  return pieces.map((piece) => ({ ...piece, textX: starts.get(piece.stars) ?? piece.textX }));
}

/** Stars as shares of one bar: ours in blue from the left, the bad end grey. */
export function StarBar({ stars, label, size, words = chartWords }: StarBarProps) {
  const pieces = layoutStarBar(stars, size.width);
  const marks = stars.map(({ stars: count, figure }): Mark => ({
    key: String(count),
    label: `${String(count)} ${words.stars} ${figureAloud(figure, words)}`,
    parts: [{ id: "share", label: figureAloud(figure, words), figure }],
  }));
  const list = useAskList(marks, words.stars, words.noData, "line");
  return (
    <figure className="starbar">
      <figcaption className="note">{label}</figcaption>
      <svg
        className="drawing"
        width={size.width}
        height={34}
        viewBox={`0 0 ${String(size.width)} 34`}
        {...list.drawingProps}
      >
        <g {...list.listProps}>
          {pieces.map((piece, index) => (
            <g key={piece.stars} {...list.markProps(index)}>
              {list.markTitle(index)}
              <rect
                className={`star-${String(piece.stars)}`}
                x={piece.x}
                y={2}
                width={Math.max(0, piece.width - 1)}
                height={17}
              />
              <rect className="o-ring-paper" x={piece.x} y={2} width={Math.max(0, piece.width - 1)} height={17} />
              <rect className="o-ring" x={piece.x} y={2} width={Math.max(0, piece.width - 1)} height={17} />
              {piece.share === 0 ? null : <StarText piece={piece} />}
            </g>
          ))}
        </g>
      </svg>
      {list.aloud}
    </figure>
  );
}

function StarText({ piece }: { readonly piece: ReturnType<typeof layoutStarBar>[number] }) {
  const { inside, textX: start, stars, share } = piece;
  const y = inside ? 11 : 27;
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
