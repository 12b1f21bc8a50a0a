import { describe, expect, it } from "vitest";
import { protectedAnswer } from "../../src/snapshot/protectedAnswer.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aFigure, anAnswer } from "../support/answer.ts";

const base = { records: 0, unknown: 0 };
const reason = (metric: "does" | "lost-reason", driver: string, count: number | null, n = 100) =>
  aFigure({
    metric,
    keys: { driver },
    n,
    nEffective: n,
    ...(count === null ? { value: null, lower: null, upper: null, status: "suppressed" } : { value: count / n }),
  });
const nobody = aFigure({ status: "no-data", value: null, n: 0 });
const lostOf = (counts: readonly (number | null)[]) =>
  anAnswer({
    reasons: {
      chose: base,
      lost: base,
      rows: counts.map((count, place) => ({
        driver: String(place),
        label: String(place),
        chose: nobody,
        lost: reason("lost-reason", String(place), count),
      })),
    },
  });
const statuses = (counts: readonly (number | null)[]) =>
  protectedAnswer(lostOf(counts)).reasons.rows.map(({ lost }) => lost.status);

describe("reasons that leave", () => {
  it("lose the smallest beside a withheld one that the rest would give away: 100 − 60 − 33 = 7", () => {
    expect(statuses([60, 33, null])).toEqual(["ok", "suppressed", "suppressed"]);
  });

  it("stay where records give several reasons, which add to no total", () => {
    expect(statuses([80, 60, null])).toEqual(["ok", "ok", "suppressed"]);
  });

  it("stay where nothing is withheld, or nothing small is left over", () => {
    expect(statuses([60, 40])).toEqual(["ok", "ok"]);
    expect(statuses([50, 20, null, null])).toEqual(["ok", "ok", "suppressed", "suppressed"]);
  });

  it("are withheld among the evidence of their drivers, too, and hold no place there that would bound them", () => {
    const counts = [60, 33, null];
    const [driver] = workedExample.drivers;
    const rows = counts.map((count, place) => ({ id: String(place), figure: reason("does", String(place), count) }));
    const answer = anAnswer({
      drivers: rows.map(({ id, figure }, place) => ({
        ...(driver ?? neverThere()),
        driver: id,
        does: { figure, rank: { rank: place + 1, best: place + 1, worst: place + 1 } },
      })),
      reasons: {
        chose: base,
        lost: base,
        rows: rows.map(({ id, figure }) => ({ driver: id, label: id, chose: figure, lost: nobody })),
      },
    });
    expect(protectedAnswer(answer).drivers.map(({ does }) => [does.figure.status, does.rank?.rank])).toEqual([
      ["ok", 1],
      ["suppressed", undefined],
      ["suppressed", undefined],
    ]);
  });
});

/** Throws: the worked example lacks what it has. */
function neverThere(): never {
  throw new Error("The worked example has no driver.");
}
