import type { EvidenceKind } from "../../domain/answer.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import type { layoutDriverMatrix, MatrixColumn, MatrixGroup } from "../driverMatrixLayout.ts";
import { wrapWords } from "./textWidth.ts";

/** Why a whole column stands empty, and what would help. */
export type ColumnMessage = { readonly title: string; readonly text: string };

type MatrixGroundProps = {
  readonly layout: ReturnType<typeof layoutDriverMatrix>;
  readonly words: ChartWords;
};

/** Rules, scales and group titles behind the rows. */
export function MatrixGround({ layout, words }: MatrixGroundProps) {
  const { columns, groups, size, width } = layout;
  return (
    <g aria-hidden="true">
      {groups.map((group) => (
        <g key={group.role}>
          {group.titleY === null ? null : (
            <GroupTitle group={group} words={words} y={group.titleY + size.group / 2 + 1} brief={size.group < 20} />
          )}
          {columns.map(({ kind, axis }) =>
            kind === "moves" && group.role !== "rated"
              ? null
              : [0, 0.5, 1].map((at) => {
                  const x = Math.round(axis.x + at * axis.width) - 0.5;
                  return (
                    <line
                      key={`${kind}${String(at)}`}
                      className={at === 0 ? "l-rule2" : "l-rule"}
                      x1={x}
                      x2={x}
                      y1={group.top}
                      y2={group.bottom}
                    />
                  );
                }),
          )}
          {group.rows.slice(1).map((row) => (
            <line key={row.driver.driver} className="l-rule" x1={0} x2={width} y1={row.y - 0.5} y2={row.y - 0.5} />
          ))}
          <line className="l-rule2" x1={0} x2={width} y1={group.bottom - 0.5} y2={group.bottom - 0.5} />
        </g>
      ))}
    </g>
  );
}

function GroupTitle({
  group,
  words,
  y,
  brief,
}: {
  readonly group: MatrixGroup;
  readonly words: ChartWords;
  readonly y: number;
  readonly brief: boolean;
}) {
  const text = group.role === "rated" ? undefined : words.groups[group.role];
  if (text === undefined) return null;
  return (
    <text className="t-group" x={0} y={y} dy="0.35em">
      <tspan className="t-bold">{text.title}</tspan>
      {"  "}
      {brief ? text.note.split(";")[0] : text.note}
    </text>
  );
}

/** One message across the rated rows of a gated column. */
export function ColumnGate({
  column,
  group,
  message,
}: {
  readonly column: MatrixColumn;
  readonly group: MatrixGroup;
  readonly message: ColumnMessage;
}) {
  const width = column.width - 10;
  const lines = wrapWords(message.text, width - 16, 12);
  return (
    <g pointerEvents="none">
      <rect
        className="m-gate"
        x={column.x}
        y={group.top + 4}
        width={width}
        height={Math.max(40, group.bottom - group.top - 8)}
        rx={4}
      />
      <text className="t-note t-ink t-bold" x={column.x + 8} y={group.top + 24}>
        {message.title}
      </text>
      {lines.map((line, index) => (
        <text key={line} className="t-body" x={column.x + 8} y={group.top + 46 + index * 17}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The same messages where columns are too narrow for them: one a reason, with the kinds it holds for. */
export function GatedColumns({
  gated,
  words,
}: {
  readonly gated: Readonly<Partial<Record<EvidenceKind, ColumnMessage>>>;
  readonly words: ChartWords;
}) {
  const reasons = [...new Set(gatedKinds(gated).flatMap((kind) => gated[kind]?.text ?? []))];
  return reasons.map((reason) => (
    <p key={reason}>
      <strong>
        {gatedKinds(gated)
          .filter((kind) => gated[kind]?.text === reason)
          .map((kind) => words.evidence[kind].name)
          .join(", ")}
        :
      </strong>{" "}
      {reason}
    </p>
  ));
}

/** Which columns carry a message instead of marks. */
export const gatedKinds = (gated: Readonly<Partial<Record<EvidenceKind, ColumnMessage>>>): readonly EvidenceKind[] =>
  (["says", "moves", "writes", "does"] as const).filter((kind) => gated[kind] !== undefined);
