import { describe, expect, it } from "vitest";
import { figureAddress } from "../../src/domain/figure.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

describe("the address of a figure", () => {
  it("is its metric alone, or with its keys as a link writes them", () => {
    expect(figureAddress({ metric: "nps", keys: {} })).toBe("nps");
    expect(figureAddress({ metric: "performance", keys: { brand: "St. Anselm & Co", driver: "access" } })).toBe(
      "performance?brand=St.%20Anselm%20%26%20Co&driver=access",
    );
  });

  it("tells any two figures of one period apart", () => {
    const addresses = workedExample.funnel.flatMap(({ stages, conversions, useWithoutPreference }) =>
      [...Object.values(stages), ...Object.values(conversions), useWithoutPreference].map(figureAddress),
    );
    const cells = workedExample.drivers.flatMap(({ says, moves, writes, does, tone, met, performance, associations }) =>
      [
        says.figure,
        moves.figure,
        writes.figure,
        does.figure,
        tone,
        met,
        performance,
        ...associations.map(({ figure }) => figure),
      ].flatMap((figure) => (figure === null ? [] : [figureAddress(figure)])),
    );
    const all = [...addresses, ...cells];
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all).size).toBe(all.length);
  });
});
