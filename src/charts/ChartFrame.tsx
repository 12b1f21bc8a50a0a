import { use, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { Saving } from "../ui/saving.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { chartWords } from "#words/charts.ts";
import type { MarkDirection } from "./parts/frameKeys.ts";
import { useMarkList, type MarkList } from "./useMarkList.tsx";

type ChartFrameProps = Omit<ChartProps<unknown>, "data" | "theme"> & {
  readonly marks: readonly Mark[];
  /** Rows: up and down move, left and right reach the figures of a row. Line: all arrows move. */
  readonly direction?: MarkDirection;
  /** Marks without words on screen are named by a label; all others by a title. */
  readonly wordless?: boolean;
  /** The real table behind the drawing. */
  readonly numbers: ReactNode;
  readonly footer?: ReactNode;
  readonly children: (frame: MarkList) => ReactNode;
};

/** Title, one sentence, the drawing as one tab stop with roving focus, and its numbers as a real table. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, summary, marks, numbers, footer, children, actions, message } = props;
  const { words = chartWords, updating = false, still = false, letterKeys = true } = props;
  const [tabular, setTabular] = useState(false);
  const save = use(Saving);
  const list = useMarkList({
    ...props,
    marks,
    name: { "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-summary` },
  });
  const onFrameKey = (event: KeyboardEvent) => {
    const field = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
    if (!letterKeys || field || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== "t")
      return;
    event.preventDefault();
    event.stopPropagation();
    setTabular(!tabular);
  };
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
          {still || save === null ? null : (
            <Button
              kind="quiet"
              aria-haspopup="dialog"
              aria-describedby={`${id}-title`}
              onClick={() => {
                save(id);
              }}
            >
              {words.save}
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
        (message ?? <div className="chart-drawing">{children(list)}</div>)
      )}
      {footer === undefined || tabular ? null : <div className="chart-footer">{footer}</div>}
      {list.aloud}
    </section>
  );
}
