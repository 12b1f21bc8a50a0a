import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributes } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { firstView, type View } from "../../src/state/view.ts";
import { readViewHash, writeViewHash } from "../../src/state/viewHash.ts";

const month = fc.integer({ min: monthOf(1990, 1), max: monthOf(2060, 12) });
const period = fc.tuple(month, fc.nat(40)).map(([from, length]) => ({ from, to: from + length }));
const name = fc.string({ minLength: 1, maxLength: 40 });
const view: fc.Arbitrary<View> = fc.record({
  filter: fc.record({
    period: fc.option(period, { nil: null }),
    against: fc.oneof(fc.constantFrom("before" as const, "year" as const), period),
    keep: fc
      .tuple(
        fc.dictionary(fc.constantFrom(...attributes), fc.array(name, { minLength: 1, maxLength: 3 }), {
          noNullPrototype: true,
        }),
        fc.option(name),
      )
      .map(([kept, driver]) => (driver === null ? kept : { ...kept, cites: [driver] })),
  }),
  outcome: fc.constantFrom(null, "choose" as const, "prefer" as const),
  focus: fc.oneof(
    fc.constant(null),
    name.map((driver) => ({ kind: "driver" as const, driver })),
    name.map((brand) => ({ kind: "brand" as const, brand })),
    fc.constantFrom("nps" as const, "reviews" as const).map((metric) => ({ kind: "metric" as const, metric })),
  ),
  order: fc.constantFrom(null, "says" as const, "moves" as const, "gap" as const),
  compare: fc.option(
    fc
      .tuple(fc.constantFrom(...attributes), fc.uniqueArray(name, { minLength: 2, maxLength: 2 }))
      .map(([attribute, [a, b]]) => ({ attribute, values: [a ?? "", b ?? ""] as const })),
    { nil: null },
  ),
});

describe("a view in a link", () => {
  it("is nothing at all when nothing is set", () => {
    expect(writeViewHash(firstView)).toBe("");
    expect(readViewHash("")).toEqual(firstView);
  });

  it("says dates and values in words a person can read", () => {
    const hash = writeViewHash({
      ...firstView,
      filter: {
        period: { from: monthOf(2026, 7), to: monthOf(2026, 9) },
        against: "year",
        keep: { location: ["Eastside"] },
      },
      focus: { kind: "driver", driver: "access" },
    });
    expect(hash).toBe("period=2026-07..2026-09&against=year&location=Eastside&focus=driver%3Aaccess");
  });

  it("names a driver that the people kept cite by its id, and one alone", () => {
    const kept = { ...firstView, filter: { ...firstView.filter, keep: { location: ["Eastside"], cites: ["access"] } } };
    expect(writeViewHash(kept)).toBe("location=Eastside&cites=access");
    expect(readViewHash("#cites=access&cites=cost")).toEqual(firstView);
    expect(readViewHash("#cites=")).toEqual(firstView);
  });

  it("comes back as it went, whatever the values hold", () => {
    fc.assert(
      fc.property(view, (sent) => {
        expect(readViewHash(`#${writeViewHash(sent)}`)).toEqual(sent);
      }),
    );
  });

  it("leaves at the first view what it does not understand", () => {
    expect(readViewHash("#period=yesterday&against=never&focus=cell:12&order=luck&outcome=fame&colour=red")).toEqual(
      firstView,
    );
    expect(readViewHash("#period=2026-09..2026-07").filter.period).toBeNull();
    expect(readViewHash("#period=2026-13..2026-14").filter.period).toBeNull();
  });
});
