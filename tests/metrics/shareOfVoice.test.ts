import { describe, expect, it } from "vitest";
import { shareOfVoice } from "../../src/metrics/definitions/shareOfVoice.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

describe("share of voice", () => {
  const engine = modelOver({
    review: [
      ...times(12, (i) => reviewed(i)),
      ...times(28, (i) => reviewed(40 + i, { brand_label: "Rival" })),
      ...times(5, (i) => reviewed(80 + i, { site: "Only about us" })),
      reviewed(90, { words: 1 }),
    ],
  });

  it("is ours of all texts on the sites that write of both, too short ones left out", async () => {
    const figure = await figureFrom(engine(), shareOfVoice, { brand: "Own" });
    expect(figure.value).toBeCloseTo(12 / 40, 12);
    expect(figure.n).toBe(40);
    // Wilson, 12 of 40
    expect(figure.lower).toBeCloseTo(0.1807, 4);
    expect(figure.upper).toBeCloseTo(0.4543, 4);
  });
});

describe("share of voice where people write more than once", () => {
  const engine = modelOver({
    review: [
      ...times(20, (i) =>
        reviewed(i, { author_key: `author ${String(Math.floor(i / 2))}`, text: `words of ${String(i)}` }),
      ),
      ...times(20, (i) => reviewed(40 + i, { brand_label: "Rival" })),
    ],
  });

  it("counts an author of several texts once in the interval", async () => {
    const figure = await figureFrom(engine(), shareOfVoice, { brand: "Own" });
    expect(figure.value).toBe(0.5);
    // Σ texts per author = 20 × 2 + 20 = 60, so n² ÷ 60 = 26.67
    expect(figure.nEffective).toBeCloseTo(1600 / 60, 10);
    expect(figure.status).toBe("low-base");
  });
});

describe("share of voice of unsigned texts", () => {
  const engine = modelOver({
    review: [...times(50, (i) => reviewed(i)), reviewed(60, { brand_label: "Rival", author_key: null })],
  });

  it("has no interval: one person may have written them all", async () => {
    const figure = await figureFrom(engine(), shareOfVoice, { brand: "Own" });
    expect(figure).toMatchObject({ lower: null, upper: null, n: 51 });
    expect(figure.value).toBeCloseTo(50 / 51, 12);
  });
});
