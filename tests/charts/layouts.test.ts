import { describe, expect, it } from "vitest";
import { layoutArrivalList } from "../../src/charts/ArrivalList.tsx";
import { layoutAssociationTable } from "../../src/charts/AssociationTable.tsx";
import { layoutBrandScores } from "../../src/charts/BrandScores.tsx";
import { layoutControlChart } from "../../src/charts/controlChartLayout.ts";
import { columnEnds, formFor, layoutDriverMatrix } from "../../src/charts/driverMatrixLayout.ts";
import { layoutMarketBars } from "../../src/charts/MarketBars.tsx";
import { layoutPhoneMatrix } from "../../src/charts/parts/MatrixPhone.tsx";
import { layoutQuadrant } from "../../src/charts/quadrantLayout.ts";
import { layoutRankBands } from "../../src/charts/RankBands.tsx";
import { layoutStageTable, stageFormFor } from "../../src/charts/stageTableLayout.ts";
import { layoutStarBar } from "../../src/charts/StarBar.tsx";
import { stateGrid } from "../../src/charts/stateGrid.ts";
import { layoutStateTiles } from "../../src/charts/StateTiles.tsx";
import { layoutToneList } from "../../src/charts/ToneList.tsx";
import { arrivals, stars } from "../../stories/fixtures/arrivals.ts";
import { funnel } from "../../stories/fixtures/funnel.ts";
import { marketMeasures, marketStates } from "../../stories/fixtures/market.ts";
import { brands, drivers, extreme } from "../../stories/fixtures/riverside.ts";
import { notes, reviewsTrend, shortTrend, unfinishedTrend } from "../../stories/fixtures/trend.ts";

const [access] = drivers;
if (access === undefined) throw new Error("the fixture has no drivers");

describe("the driver matrix", () => {
  const layout = layoutDriverMatrix(drivers, { width: 960, form: "wide", order: "moves" });
  it("measures what the design measures: heads 48, rows 24, group titles 22", () => {
    expect(layout.rows[0]?.y).toBe(48);
    expect((layout.rows[1]?.y ?? 0) - 48).toBe(24);
    expect(layout.height).toBe(48 + 14 * 24 + 2 * 22 + 1);
  });
  it("lists ten rated drivers, then gates, then signals", () => {
    expect(layout.groups.map(({ role, rows }) => [role, rows.length])).toEqual([
      ["rated", 10],
      ["gate", 2],
      ["signal", 2],
    ]);
  });
  it("puts a value where its share of the column's scale is", () => {
    const says = layout.columns[0];
    const row = layout.rows.find(({ driver }) => driver.driver === "access");
    const tick = row?.cells.says.state === "shown" ? row.cells.says.tick : null;
    expect(tick).toBeCloseTo((says?.axis.x ?? 0) + (18 / 60) * (says?.axis.width ?? 0));
  });
  it("raises a column's end for all its rows, and no other column's", () => {
    expect(columnEnds(drivers)).toEqual({ says: 60, moves: 30, writes: 40, does: 40 });
    expect(columnEnds(extreme)).toEqual({ says: 100, moves: 30, writes: 40, does: 40 });
  });
  it("keeps columns apart at every width it is drawn at", () => {
    for (const [width, form] of [
      [960, "wide"],
      [1200, "wide"],
      [672, "compact"],
      [612, "print"],
    ] as const) {
      const { columns, gapX } = layoutDriverMatrix(drivers, { width, form, order: null });
      for (const [index, column] of columns.entries()) expect(column.rankX).toBeLessThan(columns[index + 1]?.x ?? gapX);
      expect(gapX).toBeLessThan(width);
    }
  });
  it("takes the widest form that fits", () => {
    expect([960, 672, 358].map(formFor)).toEqual(["wide", "compact", "phone"]);
  });
  it("is a block of 61 px a driver on a phone", () => {
    const phone = layoutPhoneMatrix(drivers, 358, "moves");
    expect((phone.rows[1]?.y ?? 0) - (phone.rows[0]?.y ?? 0)).toBe(61);
    expect(phone.titles.map(({ role }) => role)).toEqual(["gate", "signal"]);
  });
  it("has heads and no rows without drivers", () => {
    expect(layoutDriverMatrix([], { width: 960, form: "wide", order: null })).toMatchObject({ rows: [], height: 49 });
  });
});

describe("importance × performance", () => {
  const layout = layoutQuadrant(drivers, { importance: 0.1, performance: 72 }, { width: 408, height: 272 });
  it("has a point for every rated driver and none for gates or signals", () => {
    expect(layout.points).toHaveLength(10);
    expect(layout.points.some(({ driver }) => driver.role === "gate" || driver.role === "signal")).toBe(false);
  });
  it("draws higher what goes more with choice, and further right what is rated better", () => {
    const at = (id: string) => layout.points.find(({ driver }) => driver.driver === id);
    expect(at("access")?.y).toBeLessThan(at("facility")?.y ?? 0);
    expect(at("access")?.x).toBeLessThan(at("expertise")?.x ?? 0);
  });
  it("keeps every point inside the plot, the cut lines too", () => {
    const { plot, cutX, cutY } = layout;
    for (const { x, y } of [...layout.points, { x: cutX, y: cutY }]) {
      expect(x).toBeGreaterThan(plot.x);
      expect(x).toBeLessThan(plot.x + plot.width);
      expect(y).toBeGreaterThan(plot.y);
      expect(y).toBeLessThan(plot.y + plot.height);
    }
  });
  it("names every one of ten drivers without crowding", () => {
    expect(layout.points.filter(({ label }) => label.crowded)).toEqual([]);
  });
});

describe("the funnel", () => {
  it("lists our own row first, whatever the order given", () => {
    const layout = layoutStageTable([...funnel].reverse(), { width: 960, form: "wide" });
    expect(layout.rows[0]?.row.role).toBe("own");
  });
  it("puts conversions only where a next stage follows a true one", () => {
    const { columns } = layoutStageTable(funnel, { width: 960, form: "wide" });
    expect(columns.map(({ conversionX }) => conversionX !== null)).toEqual([true, true, false, false]);
  });
  it("draws every stage on one scale", () => {
    const { columns } = layoutStageTable(funnel, { width: 672, form: "compact" });
    expect(new Set(columns.map(({ axis }) => `${String(axis.min)}-${String(axis.max)}`)).size).toBe(1);
  });
  it("takes the form that fits", () => {
    expect([960, 672, 358].map(stageFormFor)).toEqual(["wide", "compact", "phone"]);
  });
});

describe("the trend", () => {
  const size = { width: 560, height: 230 };
  it("keeps every interval inside the plot", () => {
    const { points, plot } = layoutControlChart(reviewsTrend, notes, null, size);
    for (const { top, bottom } of points) {
      expect(top).toBeGreaterThanOrEqual(plot.y);
      expect(bottom).toBeLessThanOrEqual(plot.y + plot.height);
    }
  });
  it("leaves out a withheld month and notes outside its months", () => {
    const layout = layoutControlChart(
      unfinishedTrend,
      [...notes, { letter: "D", month: 1, text: "long ago" }],
      null,
      size,
    );
    expect(layout.points[5]).toMatchObject({ y: null, top: null });
    expect(layout.notes.map(({ note }) => note.letter)).toEqual(["A", "B", "C"]);
  });
  it("draws no band without a baseline", () => {
    const layout = layoutControlChart(shortTrend, [], null, size);
    expect(layout.points.every(({ noise }) => noise === null)).toBe(true);
    expect(layout.baselineY).toBeNull();
  });
  it("makes room for a target", () => {
    const { targetY, plot } = layoutControlChart(reviewsTrend, [], 0.95, size);
    expect(targetY).toBeGreaterThanOrEqual(plot.y);
  });
  it("puts a target's words inside the plot where fewest marks are: away from values beside its line", () => {
    const value = 0.75;
    const far = (place: number) => place > 8;
    const data = {
      ...reviewsTrend,
      points: reviewsTrend.points.map((point, place) => ({
        ...point,
        smoothed: null,
        figure: { ...point.figure, value: far(place) ? 0.6 : value + 0.005 },
      })),
    };
    const { targetX, points, plot } = layoutControlChart(data, [], value, size);
    expect(targetX).toBeGreaterThan(points.find((_, place) => far(place))?.x ?? 0);
    expect(targetX).toBeLessThan(plot.x + plot.width - 60);
  });
  it("survives one point and none", () => {
    expect(
      layoutControlChart({ ...shortTrend, points: shortTrend.points.slice(0, 1) }, [], null, size).points,
    ).toHaveLength(1);
    expect(layoutControlChart({ ...shortTrend, points: [] }, [], null, size).points).toEqual([]);
  });
});

describe("lists and bars", () => {
  it("lists tones that changed first, then the most negative", () => {
    const order = layoutToneList(drivers.slice(0, 8), 412).lines.map(({ row }) => row.driver);
    expect(order.slice(0, 2)).toEqual(["access", "cost"]);
  });
  it("centres tone on zero", () => {
    const [column] = layoutToneList(drivers, 412).columns;
    expect(column?.axis).toMatchObject({ min: -100, max: 100 });
  });
  it("fills the star bar exactly", () => {
    const pieces = layoutStarBar(stars, 400);
    expect(pieces.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(400);
    expect(pieces.map(({ inside }) => inside)).toEqual([true, true, false, false, true]);
  });
  it("keeps the star bar's small labels apart and inside the bar", () => {
    for (const [width, shares] of [
      [412, [0.7, 0.1, 0.07, 0.07, 0.06]],
      [412, [0.96, 0.01, 0.01, 0.01, 0.01]],
      [240, [0.01, 0.01, 0.01, 0.01, 0.96]],
      [326, [0.2, 0.2, 0.2, 0.2, 0.2]],
    ] as const) {
      const pieces = layoutStarBar(
        stars.map((piece, at) => ({ ...piece, share: shares[at] ?? 0 })),
        width,
      );
      const below = pieces.filter(({ inside }) => !inside);
      for (const [at, { textX, textWidth }] of below.entries()) {
        expect(textX).toBeGreaterThanOrEqual(0);
        expect(textX + textWidth).toBeLessThanOrEqual(below[at + 1]?.textX ?? width);
      }
    }
  });
  it("leaves unknown sources out of arrivals", () => {
    const unknown = arrivals.rows.slice(0, 1).map((row) => ({ ...row, source: "unknown" as const }));
    expect(layoutArrivalList({ ...arrivals, rows: [...arrivals.rows, ...unknown] }, 360).lines).toHaveLength(7);
  });
  it("calls a band upper only when the whole of it lies in the upper half", () => {
    const { bands } = layoutRankBands(access, 10, 384);
    expect(bands.map(({ band }) => band?.upper)).toEqual([false, true, true, true]);
  });
  it("gives a rank band one slot a rank", () => {
    const { bands, ranks } = layoutRankBands(access, 10, 384);
    const slot = (ranks[1]?.x ?? 0) - (ranks[0]?.x ?? 0);
    expect(bands[1]?.band?.width).toBeCloseTo(3 * slot);
  });
  it("orders hospitals by score on an axis that holds every interval", () => {
    const layout = layoutBrandScores(access.performanceByBrand, 384);
    expect(layout.lines[0]?.row.brand).toBe("Northgate Medical");
    expect(layout.min).toBeLessThanOrEqual(58);
    expect(layout.max).toBeGreaterThanOrEqual(74);
  });
  it("gives every hospital a row of associations, measured or not", () => {
    const layout = layoutAssociationTable([], brands, 960);
    expect(layout.lines).toHaveLength(5);
    expect(layout.lines[0]?.shapes.map(({ state }) => state)).toEqual(["none", "none", "none"]);
  });
  it("orders measures by share", () => {
    expect(layoutMarketBars([...marketMeasures].reverse(), 560).lines[0]?.row.measure).toBe("nurse");
  });
});

describe("the map of tiles", () => {
  it("has every state, the district and Puerto Rico once", () => {
    expect(stateGrid.size).toBe(52);
  });
  it("gives the highest mean the darkest of five steps and a missing one none", () => {
    const { tiles, high } = layoutStateTiles(marketStates, { width: 440, height: 320 });
    for (const { state, step } of tiles) {
      if (state.mean === null) expect(step).toBeNull();
      if (state.mean === high) expect(step).toBe(4);
    }
    expect(new Set(tiles.map(({ x, y }) => `${String(x)},${String(y)}`)).size).toBe(tiles.length);
  });
  it("shades equal means alike", () => {
    const { tiles } = layoutStateTiles(
      marketStates.map((state) => ({ ...state, mean: 80 })),
      { width: 440, height: 320 },
    );
    expect(new Set(tiles.map(({ step }) => step))).toEqual(new Set([2]));
  });
});
