import type { EvidenceKind } from "../../domain/answer.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import type { layoutDriverMatrix, MatrixForm } from "../driverMatrixLayout.ts";
import type { MatrixHeads } from "../matrixHeads.ts";
import type { MatrixOrder } from "../matrixOrder.ts";
import { RowBox } from "./RowBox.tsx";
import { fits } from "./textWidth.ts";

type MatrixHeadProps = {
  readonly layout: ReturnType<typeof layoutDriverMatrix>;
  readonly heads: MatrixHeads;
  readonly order: MatrixOrder | null;
  readonly words: ChartWords;
  readonly onOrder?: ((order: MatrixOrder) => void) | undefined;
  readonly form: Exclude<MatrixForm, "phone">;
};

/** The heads of the matrix: what each column is, and a way to order by it. */
export function MatrixHead({ layout, heads, order, words, onOrder, form }: MatrixHeadProps) {
  const compact = form === "print";
  const brief = form !== "wide";
  const { columns, gapX, disagreeX, trend, size, width } = layout;
  const top = compact ? 11 : 9;
  const step = compact ? 13 : 14;
  const orders: readonly MatrixOrder[] = [
    "driver",
    ...columns.map(({ kind }) => kind),
    ...(size.disagree > 0 ? (["disagree"] as const) : []),
    "gap",
  ];
  const head = (by: MatrixOrder, x: number, columnWidth: number, body: React.ReactNode) => (
    <g key={by} {...(onOrder === undefined ? {} : buttonProps(by, order, orders, onOrder))}>
      {onOrder === undefined ? null : <title>{headName(by, words)}</title>}
      <RowBox x={x - 4} y={-4} width={columnWidth - 2} height={size.head + 2} edge={false} radius={2} />
      {body}
    </g>
  );
  const arrow = (by: MatrixOrder, x: number) =>
    order === by ? (
      <text className="t-note" x={x} y={top} dy="0.35em">
        {brief ? "↓" : `↓ ${words.order}`}
      </text>
    ) : null;
  const note = (text: string, x: number, line: number) => (
    <text className="t-note" x={x} y={top + line * step + (compact ? 2 : 1)} dy="0.35em">
      {text}
    </text>
  );
  return (
    <g {...(onOrder === undefined ? { "aria-hidden": true } : { role: "toolbar", "aria-label": words.order })}>
      {head(
        "driver",
        4,
        size.name - 4,
        <>
          <text className="t-head t-head-quiet" x={0} y={top} dy="0.35em">
            {words.driver}
          </text>
          {order === "driver" ? arrow("driver", 46) : null}
          {compact || onOrder === undefined ? null : note(words.clickToFocus, 0, 1)}
        </>,
      )}
      {columns.map(({ kind, x, width: columnWidth }) =>
        head(
          kind,
          x,
          columnWidth,
          <>
            <Tile kind={kind} x={x} y={top} words={words} />
            <text className="t-head" x={x + 20} y={top} dy="0.35em">
              {words.evidence[kind].name}
            </text>
            {compact ? null : arrow(kind, x + 20 + words.evidence[kind].name.length * 7.6 + 6)}
            {note(
              brief && heads[kind][0] === words.heads.measure[kind] ? words.heads.brief[kind] : heads[kind][0],
              x,
              1,
            )}
            {compact ? null : note(fitting(heads[kind][1], columnWidth - 6), x, 2)}
          </>,
        ),
      )}
      {size.disagree > 0
        ? head(
            "disagree",
            disagreeX,
            size.disagree,
            <>
              <text className="t-head t-head-quiet" x={disagreeX} y={top} dy="0.35em">
                {words.disagree.head}
              </text>
              {note(words.disagree.notes[0], disagreeX, 1)}
              {note(words.disagree.notes[1], disagreeX, 2)}
            </>,
          )
        : null}
      {head(
        "gap",
        gapX,
        size.gap,
        <>
          <text className="t-head t-head-quiet" x={gapX} y={top} dy="0.35em">
            {words.gap.head}
          </text>
          {note(brief ? words.gap.brief : words.gap.notes[0], gapX, 1)}
          {brief ? null : note(words.gap.notes[1], gapX, 2)}
        </>,
      )}
      {size.trend > 0 ? (
        <g>
          <text className="t-head t-head-quiet" x={trend.x} y={top} dy="0.35em">
            {words.trend.head}
          </text>
          {note(words.trend.note, trend.x, 1)}
        </g>
      ) : null}
      <line className="l-rule2" x1={0} x2={width} y1={size.head - 0.5} y2={size.head - 0.5} />
    </g>
  );
}

/** A base without what explanations say, too (the interval of R², the effective n), where the column has no room for it. */
const fitting = (text: string, width: number): string =>
  fits(text, width, 11) ? text : text.replace(/ \(.*|, \D+ [\d,]+$/, "");

function headName(by: MatrixOrder, words: ChartWords): string {
  if (by === "driver") return words.driver;
  if (by === "gap") return words.gap.head;
  return by === "disagree" ? words.disagree.head : words.evidence[by].name;
}

function buttonProps(
  by: MatrixOrder,
  order: MatrixOrder | null,
  orders: readonly MatrixOrder[],
  onOrder: (order: MatrixOrder) => void,
) {
  const stop = order === null ? by === orders[0] : by === order;
  return {
    role: "button",
    className: "option head",
    tabIndex: stop ? 0 : -1,
    "aria-pressed": order === by,
    onClick: () => {
      onOrder(by);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
      const step = steps[event.key];
      if (event.key === "Enter" || event.key === " ") onOrder(by);
      else if (step === undefined) return;
      else
        event.currentTarget.parentElement
          ?.querySelectorAll<SVGElement>("[role=button]")
          [orders.indexOf(by) + step]?.focus();
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** The letter that stands for a kind of evidence, in its square. */
export function Tile({
  kind,
  x,
  y,
  words,
}: {
  readonly kind: EvidenceKind;
  readonly x: number;
  readonly y: number;
  readonly words: ChartWords;
}) {
  return (
    <g>
      <rect className="m-tile" x={x} y={y - 7} width={14} height={14} rx={2} />
      <text className="t-tile" x={x + 7} y={y} dy="0.36em" textAnchor="middle">
        {words.evidence[kind].initial}
      </text>
    </g>
  );
}
