import type { MouseEvent, ReactNode } from "react";
import type { HeadlineFigure } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { formatFigureInterval, formatValue } from "../words/format.ts";
import { chartWords } from "#words/charts.ts";
import type { ChartWords } from "../words/chartWords.ts";
import { figureAloud, intervalAloud } from "./parts/aloud.ts";
import { shownValue } from "./parts/interval.ts";
import { Sparkline } from "./parts/Sparkline.tsx";
import type { SparkPoint } from "./parts/sparkline.ts";
import { displayScale } from "../words/format.ts";

type FigureCellProps = {
  readonly id: string;
  readonly title: ReactNode;
  readonly figure: HeadlineFigure;
  /** The change as a sentence, its mark included: `= no detectable change since Q2`. */
  readonly change: ReactNode;
  /** Where the figure stands to its target, if it has one. */
  readonly aim?: ReactNode;
  /** The base in words: `n 598, effective 512`. */
  readonly base: ReactNode;
  readonly selected?: boolean;
  readonly onSelect?: () => void;
  readonly onExplain?: (figure: Figure, anchor: Element | null) => void;
  readonly updating?: boolean;
  readonly still?: boolean;
  readonly words?: ChartWords;
};

/** One of the five figures: value, interval, what changed, the base, and the quarters before. */
export function FigureCell(props: FigureCellProps) {
  const {
    id,
    title,
    figure,
    change,
    aim,
    base,
    selected = false,
    onSelect,
    onExplain,
    updating = false,
    still = false,
    words = chartWords,
  } = props;
  const { now } = figure;
  const soft = now.status === "low-base" || now.status === "unreliable";
  const look = ["figure-cell", selected ? "figure-selected" : "", soft ? "figure-soft" : ""].filter(Boolean).join(" ");
  const aloud = [figureAloud(now, words), intervalAloud(now, words)].filter(Boolean).join(", ");
  return (
    <section
      className={look}
      aria-labelledby={`${id}-title`}
      data-updating={updating || undefined}
      onKeyDown={(event) => {
        if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || onExplain === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onExplain(now, event.target instanceof Element ? event.target : null);
      }}
    >
      <header className="figure-head">
        <h2 id={`${id}-title`}>
          {still || onSelect === undefined ? (
            title
          ) : (
            <button type="button" className="figure-select" aria-pressed={selected} onClick={onSelect}>
              {title}
            </button>
          )}
        </h2>
        {still || onExplain === undefined ? null : (
          <button
            type="button"
            className="figure-explain"
            aria-label={words.explain}
            aria-describedby={`${id}-title`}
            onClick={(event) => {
              onExplain(now, event.currentTarget);
            }}
          >
            <span aria-hidden="true">?</span>
          </button>
        )}
      </header>
      <div className="figure-body">
        <p className="figure-line">
          <span className="aloud">{aloud}.</span>
          <FigureValue
            figure={now}
            words={words}
            {...(still || onExplain === undefined
              ? {}
              : {
                  onAsk: (event: MouseEvent) => {
                    onExplain(now, event.currentTarget);
                  },
                })}
          />
        </p>
        <FigureSpark figure={figure} words={words} />
        <p className="figure-change">{change}</p>
        {aim ? <p className="note number">{aim}</p> : null}
        <p className="note number">{base}</p>
      </div>
    </section>
  );
}

type FigureValueProps = {
  readonly figure: Figure;
  readonly words: ChartWords;
  /** A click on the value; by keyboard the mark beside the title says the same. */
  readonly onAsk?: (event: MouseEvent) => void;
};

function FigureValue({ figure, words, onAsk }: FigureValueProps) {
  const asking = onAsk === undefined ? {} : { className: "ask", onClick: onAsk };
  const interval = formatFigureInterval(figure);
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  if (figure.status === "suppressed" || figure.value === null)
    return (
      <span className="figure-word" aria-hidden="true">
        {capital(figure.status === "suppressed" ? words.withheld : words.noData)}
      </span>
    );
  return (
    <span aria-hidden="true" {...asking}>
      <span className="figure-value number">{formatValue(figure.value, figure.unit)}</span>{" "}
      <span className="figure-interval number">{interval}</span>
    </span>
  );
}

function FigureSpark({ figure, words }: { readonly figure: HeadlineFigure; readonly words: ChartWords }) {
  const points = sparkPoints(figure);
  if (points.filter(({ value }) => value !== null).length < 2)
    return <p className="figure-spark note">{words.noTrend}</p>;
  return (
    <svg className="drawing figure-spark" width={84} height={36} viewBox="0 0 84 36" aria-hidden="true">
      <Sparkline
        points={points}
        box={{ x: 4, y: 4, width: 76, height: 26 }}
        dots
        changed={figure.change.mark !== null}
      />
    </svg>
  );
}

/** The quarters of a figure as sparkline points in shown units. */
export function sparkPoints({ quarters }: Pick<HeadlineFigure, "quarters">): readonly SparkPoint[] {
  return quarters.map(({ figure }) => {
    const scaled = (value: number | null) =>
      value === null || figure.status === "suppressed" ? null : displayScale(value, figure.unit);
    return { value: shownValue(figure), lower: scaled(figure.lower), upper: scaled(figure.upper) };
  });
}
