import { describe, expect, it } from "vitest";
import { leavingFigure } from "../../src/snapshot/leavingFigure.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { withSmallArrival } from "../support/smallArrival.ts";

describe("a figure that leaves by itself", () => {
  it("is what the page shows where a snapshot shows it, too", () => {
    const preference = workedExample.headline[0]!.now;
    expect(leavingFigure(preference, workedExample)).toBe(preference);
  });

  it("is withheld where a snapshot withholds it as the partner of another", () => {
    const answer = withSmallArrival(workedExample);
    const shown = answer.arrivals.rows.map(({ share }) => share).filter(({ status }) => status !== "suppressed");
    expect(shown).toHaveLength(2);
    expect(shown.map((share) => leavingFigure(share, answer).status)).toContain("suppressed");
  });

  it("is itself where no snapshot lists it", () => {
    const listedNowhere = { ...workedExample.headline[0]!.now, metric: "reason", keys: { driver: "access" } };
    expect(leavingFigure(listedNowhere, workedExample)).toBe(listedNowhere);
  });
});
