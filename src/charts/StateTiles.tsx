import type { Figure } from "../domain/figure.ts";
import type { Market } from "../domain/market.ts";
import { formatCount, formatNumber } from "../words/format.ts";
import type { ChartProps, Mark, Size } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { svgProps } from "./parts/svgProps.ts";
import { gridSize, stateGrid } from "./stateGrid.ts";

type State = Market["states"][number];

type StateTilesProps = ChartProps<Market["states"]> & {
  /** The code of our own state: ringed. */
  readonly own?: string;
  /** The figure of a state's mean, where it can be asked. */
  readonly meanOf?: (state: State) => Figure;
};

/** A tile a state with its mean and one of five steps of shade between the lowest and the highest mean. */
export function layoutStateTiles(data: readonly State[], { width, height }: Size) {
  const tile = Math.floor(Math.min(width / gridSize.columns, height / gridSize.rows));
  const means = data.flatMap(({ mean }) => mean ?? []);
  const [low, high] = means.length === 0 ? [0, 0] : [Math.min(...means), Math.max(...means)];
  const step = (mean: number | null) =>
    mean === null ? null : high === low ? 2 : Math.min(4, Math.floor(((mean - low) / (high - low)) * 5));
  const tiles = data
    .flatMap((state) => {
      const place = stateGrid.get(state.state);
      return place === undefined
        ? []
        : [
            {
              state,
              x: place.column * tile,
              y: place.row * tile,
              step: step(state.mean),
              order: place.row * gridSize.columns + place.column,
            },
          ];
    })
    .sort((a, b) => a.order - b.order);
  return { tiles, tile, low, high, width: tile * gridSize.columns, height: tile * gridSize.rows };
}

/** Unweighted means over hospitals by state, as tiles of equal size so that small states count as much to the eye. */
export function StateTiles({ data, own, meanOf, ...frame }: StateTilesProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = layoutStateTiles(data, size);
  const meanText = (mean: number | null) => (mean === null ? words.noData : formatNumber(mean));
  const marks = layout.tiles.map(({ state }): Mark => ({
    key: state.state,
    label: `${state.state}: ${words.mean.toLowerCase()} ${meanText(state.mean)}, ${formatCount(state.hospitals)} ${words.hospitals.toLowerCase()}`,
    parts:
      meanOf === undefined || state.mean === null
        ? []
        : [{ id: "mean", label: meanText(state.mean), figure: meanOf(state) }],
  }));
  const columns = [
    { id: "state", label: words.state, value: ({ state }: State) => state, text: ({ state }: State) => state },
    {
      id: "hospitals",
      label: words.hospitals,
      numeric: true,
      value: ({ hospitals }: State) => hospitals,
      text: ({ hospitals }: State) => formatCount(hospitals),
    },
    {
      id: "mean",
      label: words.mean,
      numeric: true,
      value: ({ mean }: State) => mean,
      text: ({ mean }: State) => (mean === null ? words.noData : formatNumber(mean, 1)),
      ...(meanOf === undefined ? {} : { figure: (row: State) => (row.mean === null ? null : meanOf(row)) }),
    },
  ];
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      direction="line"
      numbers={<ChartNumbers frame={frame} columns={columns} rows={data} rowKey={({ state }) => state} />}
    >
      {(parts) => (
        <svg {...svgProps(layout, still, frame.id)}>
          <g {...parts.listProps}>
            {layout.tiles.map(({ state, x, y, step }, index) => (
              <g key={state.state} {...parts.markProps(index)}>
                {parts.markTitle(index)}
                <rect
                  className={step === null ? "st st-none" : `st st-${String(step)}`}
                  x={x + 1}
                  y={y + 1}
                  width={layout.tile - 2}
                  height={layout.tile - 2}
                  rx={2}
                />
                {state.state === own ? (
                  <rect
                    className="st-own"
                    x={x + 1.5}
                    y={y + 1.5}
                    width={layout.tile - 3}
                    height={layout.tile - 3}
                    rx={2}
                  />
                ) : null}
                <rect className="o-ring-paper" x={x + 1} y={y + 1} width={layout.tile - 2} height={layout.tile - 2} />
                <rect className="o-ring" x={x + 1} y={y + 1} width={layout.tile - 2} height={layout.tile - 2} />
                <text
                  className={step !== null && step > 2 ? "t-axis st-text st-light" : "t-axis st-text"}
                  x={x + layout.tile / 2}
                  y={y + layout.tile / 2 - 6}
                  dy="0.35em"
                  textAnchor="middle"
                >
                  {state.state}
                </text>
                <text
                  className={step !== null && step > 2 ? "t-axis t-bold st-text st-light" : "t-axis t-bold st-text"}
                  x={x + layout.tile / 2}
                  y={y + layout.tile / 2 + 7}
                  dy="0.35em"
                  textAnchor="middle"
                >
                  {state.mean === null ? "–" : formatNumber(state.mean)}
                </text>
              </g>
            ))}
          </g>
        </svg>
      )}
    </ChartFrame>
  );
}
