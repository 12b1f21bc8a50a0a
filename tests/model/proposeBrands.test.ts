import { describe, expect, it } from "vitest";
import { initialsOf } from "../../src/model/initials.ts";
import { brandsOfLabels } from "../../src/model/proposeBrands.ts";

const label = (name: string, counts: { survey?: number; ratings?: number; reviews?: number }) => ({
  label: name,
  survey: counts.survey ?? 0,
  ratings: counts.ratings ?? 0,
  reviews: counts.reviews ?? 0,
});

describe("brands proposed from labels", () => {
  it("reads a review site of a surveyed brand as brand and location, and takes the brand with most sites for ours", () => {
    const { brands, aliases } = brandsOfLabels([
      label("Northgate Medical", { survey: 100, reviews: 500 }),
      label("Riverside Health", { survey: 100 }),
      label("Riverside Health Downtown", { reviews: 20 }),
      label("Riverside Health - Mill Creek", { reviews: 10 }),
    ]);
    expect(brands).toEqual([
      { name: "Riverside Health", role: "own", initial: "R" },
      { name: "Northgate Medical", role: "rival", initial: "N" },
    ]);
    expect(aliases).toContainEqual({
      label: "Riverside Health - Mill Creek",
      brand: "Riverside Health",
      location: "Mill Creek",
    });
    expect(aliases).toContainEqual({ label: "Northgate Medical", brand: "Northgate Medical", location: null });
  });

  it("finds a brand that no survey names by the words its sites share", () => {
    const { brands } = brandsOfLabels([
      label("Apollo Hospitals Jayanagar", { reviews: 10 }),
      label("Apollo Hospitals Whitefield", { reviews: 10 }),
      label("St. Anselm", { reviews: 30 }),
      label("St. Mary", { reviews: 30 }),
    ]);
    expect(brands.map(({ name }) => name)).toEqual(["Apollo Hospitals", "St. Anselm", "St. Mary"]);
  });

  it("proposes nothing from nothing", () => {
    expect(brandsOfLabels([])).toEqual({ brands: [], aliases: [] });
  });
});

describe("initials", () => {
  it("take one letter where it tells the names apart, two where it does not", () => {
    expect(initialsOf(["Riverside Health", "St. Anselm", "Summit Clinic", "Saga"])).toEqual(["R", "SA", "SC", "Sa"]);
  });
});
