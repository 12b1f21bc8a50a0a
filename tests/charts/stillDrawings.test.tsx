import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ArrivalList } from "../../src/charts/ArrivalList.tsx";
import { AssociationTable } from "../../src/charts/AssociationTable.tsx";
import { BrandScores } from "../../src/charts/BrandScores.tsx";
import { CountBars } from "../../src/charts/CountBars.tsx";
import { ControlChart } from "../../src/charts/ControlChart.tsx";
import { DriverMatrix } from "../../src/charts/DriverMatrix.tsx";
import { FigureCell } from "../../src/charts/FigureCell.tsx";
import { MarketBars } from "../../src/charts/MarketBars.tsx";
import { Quadrant } from "../../src/charts/Quadrant.tsx";
import { RankBands } from "../../src/charts/RankBands.tsx";
import { StageTable } from "../../src/charts/StageTable.tsx";
import { StarBar } from "../../src/charts/StarBar.tsx";
import { StateTiles } from "../../src/charts/StateTiles.tsx";
import { ToneList } from "../../src/charts/ToneList.tsx";
import { TopicList } from "../../src/charts/TopicList.tsx";
import { listingColumns, listingRows } from "../../src/charts/parts/listingBars.ts";
import { arrivals, stars } from "../../stories/fixtures/arrivals.ts";
import { besideCounts } from "../../stories/fixtures/besideCounts.ts";
import { topics } from "../../stories/fixtures/topics.ts";
import { funnel } from "../../stories/fixtures/funnel.ts";
import { headlines } from "../../stories/fixtures/headline.ts";
import { marketMeasures, marketStates } from "../../stories/fixtures/market.ts";
import { brands, drivers } from "../../stories/fixtures/riverside.ts";
import { notes, reviewsTrend } from "../../stories/fixtures/trend.ts";
import { axeFindings } from "../support/axe.ts";

const [access] = drivers;
if (access === undefined) throw new Error("the fixture has no drivers");
const frame = { title: "Title", summary: "One sentence.", size: { width: 960, height: 240 } };
const heads = { says: ["", ""], moves: ["", ""], writes: ["", ""], does: ["", ""] } as const;

/** Every drawing, alive or still. */
const drawings = (still: boolean): readonly (readonly [string, ReactElement])[] => [
  [
    "DriverMatrix",
    <DriverMatrix
      key="1"
      {...frame}
      id="a"
      still={still}
      data={drivers}
      brands={brands}
      heads={heads}
      order={null}
      onOrder={() => undefined}
    />,
  ],
  [
    "DriverMatrix on a phone",
    <DriverMatrix
      key="2"
      {...frame}
      id="b"
      still={still}
      size={{ width: 358, height: 0 }}
      data={drivers}
      brands={brands}
      heads={heads}
      order={null}
    />,
  ],
  [
    "Quadrant",
    <Quadrant key="3" {...frame} id="c" still={still} data={drivers} cuts={{ importance: 0.1, performance: 72 }} />,
  ],
  ["StageTable", <StageTable key="4" {...frame} id="d" still={still} data={funnel} />],
  ["ControlChart", <ControlChart key="5" {...frame} id="e" still={still} data={reviewsTrend} notes={notes} />],
  ["ToneList", <ToneList key="6" {...frame} id="f" still={still} data={drivers} before="Q2" />],
  ["ArrivalList", <ArrivalList key="7" {...frame} id="g" still={still} data={arrivals} />],
  [
    "AssociationTable",
    <AssociationTable key="8" {...frame} id="h" still={still} data={access.associations} brands={brands} />,
  ],
  ["MarketBars", <MarketBars key="9" {...frame} id="i" still={still} data={marketMeasures} />],
  ["StateTiles", <StateTiles key="10" {...frame} id="j" still={still} data={marketStates} own="OH" />],
  [
    "FigureCell",
    <FigureCell
      key="11"
      id="k"
      still={still}
      title="Preference"
      figure={headlines.preference}
      change="="
      base="n 598"
    />,
  ],
  ["StarBar", <StarBar key="12" stars={stars} label="Stars" size={frame.size} />],
  ["RankBands", <RankBands key="13" driver={access} of={10} size={frame.size} />],
  ["BrandScores", <BrandScores key="14" data={access.performanceByBrand} brands={brands} size={frame.size} />],
  ["TopicList", <TopicList key="15" {...frame} id="l" still={still} data={topics} before="Q2" />],
  [
    "CountBars",
    <CountBars
      key="16"
      {...frame}
      id="m"
      still={still}
      data={listingRows(besideCounts.listings)}
      columns={listingColumns}
      head="Directory"
    />,
  ],
];

describe.each(drawings(true))("%s, drawn still for a snapshot", (_, drawing) => {
  const markup = renderToStaticMarkup(drawing);
  it("has nothing to press and no tab stop, since no script runs there", () => {
    expect(markup).not.toMatch(/<button|tabindex|role="option"|role="listbox"/i);
  });
  it("takes every colour from the tokens and says no number twice differently", () => {
    expect(markup).not.toMatch(/#[0-9a-f]{6}|rgb\(|(?:fill|stroke)="(?!none)/i);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });
  it("is the same text every time", () => {
    expect(renderToStaticMarkup(drawing)).toBe(markup);
  });
});

describe.each(drawings(false))("%s, alive", (_, drawing) => {
  it("has no fault that axe can find", async () => {
    const { container } = render(drawing);
    expect(await axeFindings(container)).toEqual([]);
  });
});
