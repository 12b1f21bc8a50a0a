import type { ReactNode } from "react";
import type { ListProps } from "../useMarkList.tsx";

/** What gives a drawn value of one row its way to an explanation, by the id of the part it shows. */
export type AskPart = (part: string) => ListProps;

type AskValueProps = {
  readonly ask: ListProps;
  /** The left edge and the middle of what can be hit, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
  readonly children: ReactNode;
};

/** A drawn value that explains itself when clicked, on a ground large enough to hit. */
export function AskValue({ ask, x, y, width, height = 24, children }: AskValueProps) {
  if (!("onClick" in ask)) return children;
  return (
    <g {...ask}>
      <rect className="o-ask" x={x} y={y - height / 2} width={Math.max(0, width)} height={height} rx={2} />
      {children}
    </g>
  );
}
