import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { usePaperAnswer } from "../../../src/dashboard/usePaperAnswer.ts";
import { aDifference, aFigure, anAnswer } from "../../support/answer.ts";

const row = (source: "social" | "event" | "other", count: number | null) => ({
  source,
  share: aFigure({
    metric: "arrival-share",
    keys: { source },
    n: 100,
    nEffective: 100,
    ...(count === null ? { value: null, lower: null, upper: null, status: "suppressed" } : { value: count / 100 }),
  }),
  conversion: aFigure({ metric: "arrival-conversion", keys: { source }, n: 200, nEffective: 200 }),
  lift: aDifference(),
  contrast: null,
});

// 100 − 60 − 33 = 7: the withheld source would follow.
const plain = anAnswer();
const answer = {
  ...plain,
  arrivals: {
    ...plain.arrivals,
    rows: [row("social", 60), row("event", 33), row("other", null)],
    conversion: aFigure({ metric: "arrival-conversion", n: 600, nEffective: 600 }),
  },
};

describe("the answer on paper", () => {
  it("withholds the partners of withheld figures, as the other forms of a snapshot do, and the screen's is left alone", async () => {
    const { result, rerender } = renderHook(({ paper }) => usePaperAnswer(answer, paper), {
      initialProps: { paper: true },
    });
    await waitFor(() => {
      expect(result.current.answer).not.toBeNull();
    });
    expect(result.current.answer?.arrivals.rows.map(({ share }) => share.status)).toEqual([
      "ok",
      "suppressed",
      "suppressed",
    ]);
    rerender({ paper: false });
    expect(result.current.answer).toBe(answer);
  });
});
