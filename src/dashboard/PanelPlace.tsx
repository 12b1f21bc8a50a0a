import { Suspense } from "react";
import type { Panel, PanelProps } from "./panel.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { useWidth } from "./useWidth.ts";

type PanelPlaceProps = Omit<PanelProps, "width"> & {
  readonly panel: Panel;
  readonly expectedWidth: number;
  readonly paperWidth: number | null;
};

/** A panel in its place on the grid: measured, and on its own should it fail. */
export function PanelPlace({ panel, expectedWidth, paperWidth, ...rest }: PanelPlaceProps) {
  const [place, width] = useWidth(expectedWidth);
  const { Component } = panel;
  return (
    <div className={`place place-${panel.id}`} ref={place} data-panel={panel.id} tabIndex={-1}>
      <PanelBoundary title={panel.title}>
        <Suspense fallback={<div className="place-waiting" />}>
          <Component {...rest} width={paperWidth ?? width} />
        </Suspense>
      </PanelBoundary>
    </div>
  );
}
