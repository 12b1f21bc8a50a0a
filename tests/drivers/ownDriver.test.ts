import { describe, expect, it } from "vitest";
import { driverOfItem } from "../../src/drivers/driverOfItem.ts";
import { driverOfOwn, ownDriverId } from "../../src/drivers/ownDriver.ts";
import { drivers } from "../../src/drivers/registry.ts";

const parking = driverOfOwn({
  id: "own-valet",
  label: "Valet",
  definition: "",
  role: "gate",
  group: "convenience",
  items: ["valet parking service"],
  phrases: { mentions: ["valet"], near: [], exclusions: [] },
});

describe("a driver that a user added", () => {
  it("has a sentence and two actions made from its name, and no measured reading", () => {
    expect(parking).toMatchObject({ definition: "What people mean by Valet.", reading: null, edited: true });
    expect(parking.actions.fix).toContain("Valet");
  });

  it("is found by its own wording before a defined one that says less", () => {
    expect(driverOfItem("Valet parking service", [...drivers, parking])?.driver.id).toBe("own-valet");
    expect(driverOfItem("Parking", [...drivers, parking])?.driver.id).toBe("location");
  });

  it("has a lasting name of its own, told apart from those taken", () => {
    expect(ownDriverId("Valet & shuttle", [])).toBe("own-valet-shuttle");
    expect(ownDriverId("Valet", ["own-valet"])).toBe("own-valet-2");
    expect(ownDriverId("…", [])).toBe("own-driver");
  });
});
