import { render, screen } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { SinceSheet } from "../../../src/dashboard/snapshot/SinceSheet.tsx";
import type { ReadSnapshot } from "../../../src/snapshot/readSnapshot.ts";
import { snapshotOf } from "../../../src/snapshot/snapshotOf.ts";
import { account } from "../../../stories/dashboard/droppedFiles.ts";
import { aFigure, aHeadline, anAnswer } from "../../support/answer.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

const quarter = (from: number, value: number) => {
  const period = { from, to: from + 2 };
  const now = aFigure({ value, lower: value - 0.06, upper: value + 0.06, n: 240, nEffective: 240 });
  return anAnswer({ period, headline: [aHeadline("preference", { now, before: null })] });
};
const earlier = snapshotOf(quarter(24315, 0.3), []);
const answer = quarter(24318, 0.5);

const show = (dropped: ReadSnapshot, files = [account]) =>
  render(<SinceSheet dropped={dropped} answer={answer} files={files} onClose={vi.fn()} />);

describe("the sheet of what changed since a snapshot", () => {
  it("shows the change of each figure with its test, and is readable by everybody", async () => {
    const { container } = show({ kind: "snapshot", snapshot: earlier });
    expect(screen.getByText(/One of 1 tested figures changed detectably/)).toBeTruthy();
    const cells = screen.getAllByRole("cell").map(({ textContent }) => textContent);
    expect(cells.slice(0, 4)).toEqual(["30% (24–36), n 240", "50% (44–56), n 240", "+20 pts ±9", "▲ up"]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("waits for the files of the page, lest they seem gone", () => {
    show({ kind: "snapshot", snapshot: earlier }, []);
    expect(screen.getByText(/still on their way/)).toBeTruthy();
  });

  it("refuses another hospital’s, and says which version it cannot read", () => {
    show({ kind: "snapshot", snapshot: { ...earlier, own: "Elsewhere" } });
    expect(screen.getByText(/another hospital’s/)).toBeTruthy();
    show({ kind: "other-version", version: "9.0" });
    expect(screen.getByText(/version 9.0/)).toBeTruthy();
  });
});
