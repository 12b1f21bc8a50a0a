import { expect, it } from "vitest";
import { phraseCounts, starCounts } from "../../src/metrics/definitions/voiceCounts.ts";
import { modelOver, reviewed, sumsFrom, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(5, (i) => reviewed(i, { stars: 5 })),
    ...times(3, (i) => reviewed(20 + i, { stars: 2, words: 1 })),
    ...times(2, (i) => reviewed(40 + i, { stars: null, kind: "post" })),
  ],
  mention: times(4, (i) => ({ row_id: i, driver: "team", phrase: "Nurses" })),
});

it("counts our reviews by stars, and our texts of three words or more", async () => {
  expect(await sumsFrom(engine(), starCounts)).toEqual({
    texts: 7,
    read: 0,
    reviews: 8,
    s1: 0,
    s2: 3,
    s3: 0,
    s4: 0,
    s5: 5,
  });
});

it("counts the matched phrases of a driver", async () => {
  expect(await sumsFrom(engine(), phraseCounts, undefined, { driver: "team" })).toEqual({ count: 4 });
});
