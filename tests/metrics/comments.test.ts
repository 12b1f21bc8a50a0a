import { describe, expect, it } from "vitest";
import { comments } from "../../src/metrics/definitions/comments.ts";
import { writes } from "../../src/metrics/definitions/writes.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

const words = "the nurses were kind";
describe("in survey comments", () => {
  const engine = modelOver({
    response: [
      ...times(60, (i) => respondent(i, { comment: words })),
      ...times(20, (i) => respondent(100 + i, { comment: words, brand_label: "Own East" })),
      ...times(15, (i) => respondent(200 + i, { comment: words, brand_label: "Rival" })),
      ...times(15, (i) => respondent(300 + i, { comment: "Very good." })),
      ...times(15, (i) => respondent(400 + i)),
    ],
    mention: [
      ...times(12, (i) => ({ row_id: i, driver: "team", phrase: "nurses" })),
      { row_id: 0, driver: "team", phrase: "staff" },
      ...times(8, (i) => ({ row_id: 100 + i, driver: "team", phrase: "nurses" })),
      ...times(15, (i) => ({ row_id: 200 + i, driver: "team", phrase: "nurses" })),
      ...times(15, (i) => ({ row_id: 300 + i, driver: "team", phrase: "nurses" })),
      ...times(10, (i) => ({ row_id: i, driver: "cost", phrase: "bill" })),
    ],
  });

  it("is the share of comments of three words or more about us that mention the driver, each comment once", async () => {
    const figure = await figureFrom(engine(), comments, { driver: "team" });
    expect(figure).toMatchObject({ value: 20 / 80, n: 80, nEffective: 80, status: "small-base" });
    // Wilson 1927 for 20 of 80.
    expect(figure.lower).toBeCloseTo(0.16808, 4);
    expect(figure.upper).toBeCloseTo(0.35481, 4);
  });

  it("withholds a share of which 1 to 10 comments could be told", async () => {
    expect(await figureFrom(engine(), comments, { driver: "cost" })).toMatchObject({
      value: null,
      status: "suppressed",
    });
  });

  it("never counts as writing in public", async () => {
    expect((await figureFrom(engine(), writes, { driver: "team" })).status).toBe("no-data");
  });
});

describe("in survey comments of a weighted survey", () => {
  const weighted = modelOver({
    response: [
      ...times(20, (i) => respondent(i, { comment: words, weight: 3 })),
      ...times(30, (i) => respondent(100 + i, { comment: words, weight: 1 })),
    ],
    mention: times(20, (i) => ({ row_id: i, driver: "team", phrase: "nurses" })),
  });

  it("weighs respondents as the survey does", async () => {
    const figure = await figureFrom(weighted(), comments, { driver: "team" });
    expect(figure.value).toBeCloseTo(60 / 90, 12);
    expect(figure.nEffective).toBeCloseTo(90 ** 2 / (20 * 9 + 30), 9);
  });
});
