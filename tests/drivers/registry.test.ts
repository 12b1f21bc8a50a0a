import { describe, expect, it } from "vitest";
import { arrivalSources } from "../../src/domain/arrival.ts";
import { drivers, findDriver } from "../../src/drivers/registry.ts";
import { signalOfSource } from "../../src/drivers/signalOfSource.ts";

describe("the driver registry", () => {
  it("holds the fourteen drivers in taxonomy order", () => {
    expect(drivers.map((driver) => driver.id)).toEqual([
      "access",
      "location",
      "insurance",
      "cost",
      "expertise",
      "safety-outcomes",
      "reputation",
      "referral",
      "word-of-mouth",
      "communication",
      "team",
      "facility",
      "digital",
      "continuity",
    ]);
  });

  it("rates ten drivers and sets two gates and two signals apart", () => {
    const withRole = (role: string) => drivers.filter((driver) => driver.role === role).map((driver) => driver.id);
    expect(withRole("gate")).toEqual(["location", "insurance"]);
    expect(withRole("signal")).toEqual(["referral", "word-of-mouth"]);
    expect(withRole("differentiator").length + withRole("experience").length).toBe(10);
  });

  it("gives every driver a label that fits its column and two sentences to be read aloud", () => {
    for (const driver of drivers) {
      expect(driver.label.length, driver.id).toBeLessThanOrEqual(18);
      expect(driver.definition, driver.id).toMatch(/^[A-Z].*\.$/);
      expect(driver.actions.fix, driver.id).toMatch(/^[A-Z][^.]*\.$/);
      expect(driver.actions.protect, driver.id).toMatch(/^[A-Z][^.]*\.$/);
    }
    expect(new Set(drivers.map((driver) => driver.label)).size).toBe(drivers.length);
  });

  it("gives sources to signals alone, each to one", () => {
    for (const driver of drivers) expect(driver.sources.length > 0, driver.id).toBe(driver.role === "signal");
    const signals = arrivalSources.map((source) => [source, signalOfSource(source)?.id]).filter(([, id]) => id);
    expect(signals).toEqual([
      ["physician referral", "referral"],
      ["review site", "word-of-mouth"],
      ["friend or family", "word-of-mouth"],
    ]);
  });

  it("finds a driver by id, also among a user's own, and none for an unknown id", () => {
    expect(findDriver("access")?.label).toBe("Access");
    expect(findDriver("access", [])).toBeUndefined();
    expect(findDriver("parking")).toBeUndefined();
  });

  it("never says that a driver drives, causes or moves choice", () => {
    const words = drivers
      .flatMap((driver) => [driver.definition, driver.actions.fix, driver.actions.protect])
      .join(" ");
    expect(words).not.toMatch(/\b(?:drives?|causes?|moves?|significant|insights?)\b/i);
  });
});
