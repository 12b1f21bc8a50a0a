import { expect, it } from "vitest";
import { chartWords as words } from "#words/charts.ts";
import { driverAloud, figureAloud, gapAloud } from "../../src/charts/parts/aloud.ts";
import { difference, figure, noData, withheld } from "../../stories/fixtures/driverEvidence.ts";
import { drivers, fewPeople } from "../../stories/fixtures/riverside.ts";

const find = (id: string, among = drivers) => {
  const driver = among.find((one) => one.driver === id);
  if (driver === undefined) throw new Error(`no ${id} in the fixture`);
  return driver;
};

it("reads a rated driver as one paragraph, the number of ranks said once", () => {
  expect(driverAloud(find("access"), words, 10)).toBe(
    "Access. Says 18 percent, rank 6 to 8 of 10. Moves 20 percent, rank 1 to 3. Writes 24 percent, rank 2 to 3, net minus 22. Does 19 percent, rank 1 to 3. Hidden driver. 8 points below Northgate Medical, plus or minus 4.",
  );
});
it("reads a gate as what is met, not as a share", () => {
  expect(driverAloud(find("location"), words, 10)).toMatch(
    /^Location, a gate\. Says 44 percent\. Met for 84 percent\./,
  );
});
it("says withheld aloud, never zero and never nothing", () => {
  expect(driverAloud(find("access", fewPeople), words, 10)).toContain(
    "Says withheld: a group of 1 to 10 could be told from it",
  );
  expect(figureAloud(withheld(), words)).toBe("withheld: a group of 1 to 10 could be told from it");
  expect(figureAloud(noData(), words)).toBe("no data");
});
it("says after a share of texts that it is read approximately, or too coarsely to rank", () => {
  expect(driverAloud(find("cost"), words, 10)).toMatch(/Writes \d+ percent, read approximately/);
  expect(driverAloud(find("safety-outcomes"), words, 10)).toMatch(/Writes \d+ percent, read too coarsely to rank, net/);
  expect(driverAloud(find("access"), words, 10)).not.toContain("read ");
});
it("says signs as words", () => {
  expect(figureAloud(figure(-22, 5, { unit: "net" }), words)).toBe("minus 22");
  expect(figureAloud(figure(38, 5, { unit: "net" }), words)).toBe("38");
});
it("reads a gap in points, level where it rounds to none", () => {
  expect(gapAloud("Northgate", difference(3, 4), "score", words)).toBe("3 points above Northgate, plus or minus 4");
  expect(gapAloud("Northgate", difference(0.2, 4), "score", words)).toBe("level with Northgate, plus or minus 4");
  expect(gapAloud("Northgate", difference(null, null), "score", words)).toBe("too few to test");
});
