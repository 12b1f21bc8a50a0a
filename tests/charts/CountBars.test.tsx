import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CountBars, layoutCountBars } from "../../src/charts/CountBars.tsx";
import { listingColumns, listingRows, listingsSaid } from "../../src/charts/parts/listingBars.ts";
import { ownedAbsence, ownedRows, ownedSaid } from "../../src/charts/parts/ownedBars.ts";
import { besideCounts } from "../../stories/fixtures/besideCounts.ts";

const { listings, voices } = besideCounts;
const rows = listingRows(listings);

describe("bars of counts", () => {
  it("are as long as their part of the whole, on one scale a column", () => {
    const { lines, bar } = layoutCountBars(rows, listingColumns, 680);
    expect(lines[0]?.cells[0]?.length).toBeCloseTo((bar * 80) / 84);
    expect(lines[1]?.cells[1]?.length).toBeCloseTo((bar * 31) / 36);
  });

  it("have no length, but words, where nothing was compared", () => {
    const { lines } = layoutCountBars(rows, listingColumns, 680);
    expect(lines[0]?.cells[1]).toMatchObject({ length: null, words: "not compared" });
  });

  it("keep their words inside the drawing at every width, in brief where it is narrow", () => {
    for (const width of [358, 520, 680, 1392]) {
      const { lines } = layoutCountBars(rows, listingColumns, width);
      const last = lines[1]?.cells.at(-1);
      expect((last?.textX ?? 0) + (last?.words.length ?? 0) * 7).toBeLessThanOrEqual(width);
    }
    expect(layoutCountBars(rows, listingColumns, 358).lines[1]?.cells[1]?.words).toBe("86%");
  });

  it("survive no row and no column", () => {
    expect(layoutCountBars([], listingColumns, 680).lines).toEqual([]);
    expect(layoutCountBars(rows, [], 680).lines[0]?.cells).toEqual([]);
  });

  it("are one tab stop, told in full by arrows, and have a table", async () => {
    const frame = { id: "l", title: "Listings", summary: "One sentence.", size: { width: 680, height: 120 } };
    render(<CountBars {...frame} data={rows} columns={listingColumns} head="Directory" />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.querySelector("title")?.textContent).toBe(
      "Yelp: Filled in 97% (35 of 36); Correct 86% (31 of 36).",
    );
    await userEvent.keyboard("t");
    expect(await screen.findByRole("row", { name: "Google 95% (80 of 84) not compared" })).toBeTruthy();
  });
});

describe("what is said of listings", () => {
  it("is how many entries are right and which fields are wrong most often", () => {
    expect(listingsSaid(listings)).toBe(
      "86% of the entries compared are right: 31 of 36. Most often wrong: phone (3) and hours (2).",
    );
  });
  it("is what would tell it, where nothing is compared", () => {
    expect(listingsSaid({ ...listings, listings: listings.listings.slice(0, 1) })).toMatch(
      /Nothing here says what should be: a listing check \(directory, place, field, listed, truth\) does\.$/,
    );
  });
});

describe("what is said of owned and earned", () => {
  it("is the share of our own, part by part, with the days counted", () => {
    expect(ownedSaid(voices)).toMatch(/^17% is our own: 54 of 327 posts and texts\. Counted from 2 Jul 2026 to 28 Sep/);
    expect(ownedRows(voices).map(({ label, tone }) => [label, tone])).toEqual([
      ["Our page, Facebook", "us"],
      ["Our own outlet, Riverside Health", "us"],
      ["Reviews by others", "others"],
      ["Posts by others", "others"],
    ]);
    expect(ownedAbsence(voices, false)).toBeNull();
  });

  it("is never a guess: it says which file would tell, or why this one does not", () => {
    const others = { ...voices, owned: voices.owned.filter(({ owner }) => owner === "others"), days: null };
    const none = { ...others, pagePosts: { dated: 0, undated: 0 } };
    expect(ownedAbsence(none, false)).toMatch(/^Which of these posts are ours cannot be told/);
    expect(ownedAbsence({ ...none, pagePosts: { dated: 0, undated: 3 } }, false)).toMatch(/3 posts without a day/);
    expect(ownedAbsence(others, true)).toMatch(/knows neither location nor topic/);
    expect(ownedAbsence(others, false)).toMatch(/no days in common/);
  });
});
