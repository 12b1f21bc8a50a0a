import { describe, expect, it } from "vitest";
import { automaticOrder, groupOf, hasEvidence, orderDrivers } from "../../src/charts/matrixOrder.ts";
import { noData } from "../../stories/fixtures/driverEvidence.ts";
import { drivers, fewPeople } from "../../stories/fixtures/riverside.ts";

const names = (list: readonly { readonly driver: string }[]) => list.map(({ driver }) => driver);

describe("the order of drivers", () => {
  it("is by what goes with choice where that is known", () => {
    expect(automaticOrder(drivers)).toBe("moves");
  });
  it("falls back to what people say, then to none", () => {
    expect(automaticOrder(fewPeople)).toBe("says");
    const nothing = { figure: noData(), rank: null };
    expect(
      automaticOrder(
        drivers.map((driver) => ({ ...driver, says: nothing, moves: nothing, writes: nothing, does: nothing })),
      ),
    ).toBeNull();
  });
  it("puts the largest share first and keeps the order of equals", () => {
    expect(names(orderDrivers(drivers, "says")).slice(0, 3)).toEqual(["insurance", "expertise", "location"]);
    expect(names(orderDrivers(drivers, null))).toEqual(names(drivers));
  });
  it("puts the lowest mean rank first", () => {
    const ranked = drivers.map((driver, place) => ({
      ...driver,
      says: { ...driver.says, figure: { ...driver.says.figure, unit: "rank" as const, value: 2 + (place % 5) } },
    }));
    expect(orderDrivers(ranked, "says")[0]?.says.figure.value).toBe(2);
    expect(orderDrivers(ranked, "says").at(-1)?.says.figure.value).toBe(6);
  });
  it("puts withheld ones last", () => {
    const ordered = orderDrivers(fewPeople, "says");
    expect(ordered.at(-1)?.says.figure.status).toBe("suppressed");
    expect(ordered[0]?.says.figure.value).not.toBeNull();
  });
  it("puts the driver we are furthest behind on first, by gap", () => {
    expect(orderDrivers(drivers, "gap")[0]?.driver).toBe("digital");
  });
  it("puts hidden before claimed before the rest, by disagreement", () => {
    expect(
      orderDrivers(drivers, "disagree")
        .slice(0, 3)
        .map(({ disagreement }) => disagreement),
    ).toEqual(["hidden", "hidden", "claimed"]);
  });
  it("orders names by letters", () => {
    expect(names(orderDrivers(drivers, "driver"))[0]).toBe("access");
  });
});

it("keeps gates and signals apart from the rated", () => {
  expect([groupOf("gate"), groupOf("signal"), groupOf("experience"), groupOf("differentiator")]).toEqual([
    "gate",
    "signal",
    "rated",
    "rated",
  ]);
});

it("knows a driver without any evidence", () => {
  const nothing = { figure: noData(), rank: null };
  expect(drivers.every(hasEvidence)).toBe(true);
  expect(
    drivers
      .map((driver) => ({ ...driver, says: nothing, moves: nothing, writes: nothing, does: nothing }))
      .some(hasEvidence),
  ).toBe(false);
});
