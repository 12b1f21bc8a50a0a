import { expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { besidePopulation } from "../../src/metrics/textPopulation.ts";
import { anAnswer } from "../support/answer.ts";

const months = { from: monthOf(2025, 1), to: monthOf(2026, 9) };
const quarter = { from: monthOf(2026, 7), to: monthOf(2026, 9) };
const keep = { location: ["East"] };

const under = (period: typeof months | null) =>
  anAnswer({
    period,
    coverage: { ...anAnswer().coverage, months },
    request: { filter: { ...noFilter, period, keep }, outcome: null },
  });

it("cuts reports to the page's period and to nothing else, and directories to nothing at all", () => {
  expect(besidePopulation(under(quarter), "activity")).toEqual({ period: quarter, keep: {} });
  expect(besidePopulation(under(quarter), "listings")).toEqual({ period: null, keep: {} });
  expect(besidePopulation(under(quarter), "voices").keep).toEqual(keep);
});

it("takes reports without days, too, where the period takes in all months, as leads without a date are", () => {
  expect(besidePopulation(under(months), "activity").period).toBeNull();
  expect(besidePopulation(under(null), "activity").period).toBeNull();
});
