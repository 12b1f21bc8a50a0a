import { useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import type { ChartProps, Mark } from "./chart.ts";
import { chartWordsEn } from "./chartWords.ts";
import { frameStep, type MarkDirection } from "./parts/frameKeys.ts";

/** What a drawing spreads on the group round its marks. */
export type ListProps = Readonly<Record<string, unknown>>;

/** What a drawing gets from its frame: properties for the list and for each mark, and where the keyboard stands. */
export type FrameParts = {
  readonly listProps: ListProps;
  readonly markProps: (index: number) => ListProps;
  /** First child of each mark: its sentence, the name that is read aloud. */
  readonly markTitle: (index: number) => ReactNode;
  /** The mark and the part of it that the arrow keys have reached; null before any key. */
  readonly reached: { readonly mark: number; readonly part: number } | null;
};

type ChartFrameProps = Omit<ChartProps<unknown>, "data" | "theme"> & {
  readonly marks: readonly Mark[];
  /** Rows: up and down move, left and right reach the figures of a row. Line: all arrows move. */
  readonly direction?: MarkDirection;
  /** Marks without words on screen are named by a label; all others by a title. */
  readonly wordless?: boolean;
  /** The real table behind the drawing. */
  readonly numbers: ReactNode;
  readonly footer?: ReactNode;
  readonly children: (frame: FrameParts) => ReactNode;
};

/** Title, one sentence, the drawing as one tab stop with roving focus, and its numbers as a real table. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    id,
    title,
    summary,
    marks,
    numbers,
    footer,
    children,
    actions,
    message,
    direction = "rows",
    wordless = false,
  } = props;
  const { words = chartWordsEn, selected = [], updating = false, still = false, letterKeys = true } = props;
  const [tabular, setTabular] = useState(false);
  const [active, setActive] = useState(0);
  const [part, setPart] = useState<number | null>(null);
  const chosen = marks.findIndex(({ key }) => selected.includes(key));
  const stop = Math.min(marks.length - 1, active === 0 && chosen > 0 ? chosen : active);

  const onFrameKey = (event: KeyboardEvent) => {
    const field = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
    if (!letterKeys || field || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== "t")
      return;
    event.preventDefault();
    event.stopPropagation();
    setTabular(!tabular);
  };
  /** A second choice of the same mark releases it. */
  const choose = (key: string, compare: boolean) => {
    props.onSelect?.(selected.includes(key) ? null : key, { compare });
  };
  const onListKey = (event: KeyboardEvent) => {
    const mark = marks[stop];
    if (mark === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = frameStep(event.key, { mark: stop, part, marks: marks.length, parts: mark.parts.length, direction });
    if (step !== null) {
      setActive(step.mark);
      setPart(step.part);
      event.currentTarget.querySelectorAll<SVGElement>("[role=option]")[step.mark]?.focus();
    } else if (event.key === "Enter" || event.key === " ") choose(mark.key, event.shiftKey);
    else if (event.key === "?" && props.onExplain) {
      const figure = mark.parts[part ?? 0]?.figure;
      if (figure) props.onExplain(figure, event.target instanceof Element ? event.target : null);
    } else if (event.key === "Escape" && selected.length > 0) props.onSelect?.(null, { compare: false });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const listProps: ListProps = still
    ? {}
    : { role: "listbox", "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-summary`, onKeyDown: onListKey };
  const markProps = (index: number): ListProps => {
    const mark = marks[index];
    if (mark === undefined) return {};
    const look = [
      "option",
      selected.includes(mark.key) ? "is-selected" : "",
      props.hovered === mark.key ? "is-hovered" : "",
    ];
    const className = look.filter(Boolean).join(" ");
    if (still) return { className };
    return {
      className,
      role: "option",
      "data-key": mark.key,
      tabIndex: index === stop ? 0 : -1,
      ...(wordless ? { "aria-label": mark.label } : {}),
      "aria-selected": selected.includes(mark.key),
      onFocus: () => {
        setActive(index);
      },
      onMouseEnter: () => props.onHover?.(mark.key),
      onMouseLeave: () => props.onHover?.(null),
      onClick: (event: { readonly shiftKey: boolean }) => {
        choose(mark.key, event.shiftKey);
      },
    };
  };
  // A title, not aria-label: that would hide the words on screen from speech control (WCAG 2.5.3).
  const markTitle = (index: number) => (still || wordless ? null : <title>{marks[index]?.label}</title>);
  const reachedPart = part === null ? undefined : marks[stop]?.parts[part];
  return (
    <section
      className="chart"
      aria-labelledby={`${id}-title`}
      data-updating={updating || undefined}
      onKeyDown={onFrameKey}
    >
      <header className="chart-head">
        <h2 id={`${id}-title`}>
          {title}
          {updating ? <span className="chart-updating"> {words.updating}</span> : null}
        </h2>
        <div className="chart-actions">
          {actions}
          {still ? null : (
            <Button
              kind="quiet"
              aria-pressed={tabular}
              onClick={() => {
                setTabular(!tabular);
              }}
            >
              {words.showNumbers}
            </Button>
          )}
        </div>
        <p id={`${id}-summary`} className="chart-summary">
          {summary}
        </p>
      </header>
      {tabular ? (
        <div className="chart-numbers">{numbers}</div>
      ) : (
        (message ?? (
          <div className="chart-drawing">
            {children({ listProps, markProps, markTitle, reached: part === null ? null : { mark: stop, part } })}
          </div>
        ))
      )}
      {footer === undefined || tabular ? null : <div className="chart-footer">{footer}</div>}
      {still ? null : (
        <span className="aloud" aria-live="polite">
          {reachedPart?.label}
        </span>
      )}
    </section>
  );
}
