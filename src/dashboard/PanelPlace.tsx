import { memo, Suspense, useCallback, useDeferredValue } from "react";
import type { Panel, PanelProps } from "./panel.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { useInSight } from "./useInSight.ts";
import { useWidth } from "./useWidth.ts";

type PanelPlaceProps = Omit<PanelProps, "width"> & {
  readonly panel: Panel;
  readonly expectedWidth: number;
  readonly paperWidth: number | null;
};

/**
 * A panel in its place on the grid: measured, and on its own should it fail. Drawn again only where what it is given changes; out of
 * sight a change is drawn once what is in sight stands.
 */
export const PanelPlace = memo(function PanelPlace(props: PanelPlaceProps) {
  const { panel, expectedWidth } = props;
  const [measure, width] = useWidth(expectedWidth);
  const [watch, inSight] = useInSight();
  const place = useCallback(
    (element: HTMLElement | null) => {
      const ends = [measure(element), watch(element)];
      return () => {
        for (const end of ends) end?.();
      };
    },
    [measure, watch],
  );
  const late = useDeferredValue(props);
  return (
    <div className={`place place-${panel.id}`} ref={place} data-panel={panel.id} tabIndex={-1}>
      <PanelBoundary title={panel.title}>
        <Suspense fallback={<div className="place-waiting" />}>
          <Drawn {...(inSight || props.paper ? props : late)} width={width} />
        </Suspense>
      </PanelBoundary>
    </div>
  );
});

const Drawn = memo(function Drawn({
  panel: { Component },
  paperWidth,
  width,
  ...rest
}: PanelPlaceProps & { readonly width: number }) {
  return <Component {...rest} width={paperWidth ?? width} />;
});
