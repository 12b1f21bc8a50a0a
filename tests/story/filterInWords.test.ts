import { expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { keptInWords, filterInWords } from "../../src/story/filterInWords.ts";
import { aDriver, anAnswer } from "../support/answer.ts";

const drivers = [aDriver("access", { label: "Access" }), aDriver("digital", { label: "Digital" })];

it("names who is kept by what drivers are called here, beside the attributes", () => {
  const keep = { location: ["Eastside"], cites: ["access"] };
  expect(keptInWords(keep, { drivers })).toEqual(["Location: Eastside", "people who cite access"]);
  expect(filterInWords(anAnswer({ drivers, request: { filter: { ...noFilter, keep }, outcome: null } }))).toBe(
    "Q3 2026 against Q2 · Location: Eastside · people who cite access",
  );
});

it("names a driver that the page has no more by its id", () => {
  expect(keptInWords({ cites: ["parking-garage"] }, { drivers })).toEqual(["people who cite parking-garage"]);
});
