import { expect, it, vi } from "vitest";
import type { Answering } from "../../src/instant/client.ts";
import { createComparing } from "../../src/state/comparing.ts";
import { firstView } from "../../src/state/view.ts";
import type { TwoGroups } from "../../src/domain/compared.ts";

const groups: TwoGroups = { attribute: "location", values: ["East", "West"] };
const filter = { ...firstView.filter, keep: { payer: ["Medicare"], location: ["Harbor"] } };

/** A session around that has data or none, and answers once it is told that the page is quiet. */
function around(hasData: boolean) {
  let isQuiet: (() => void) | null = null;
  const compare = vi.fn(() => Promise.resolve("both"));
  const settle = vi.fn(() => Promise.resolve("whole"));
  const quiet = new Promise<boolean>((resolve) => {
    isQuiet = () => {
      resolve(hasData);
    };
  });
  const comparing = createComparing({
    state: () => ({ view: { ...firstView, filter, outcome: "recommend" } }),
    answering: Promise.resolve({ compare, settle } as unknown as Answering), // what comparing asks of it
    hasData: () => hasData,
    quiet: () => quiet,
  });
  return { comparing, compare, settle, becomeQuiet: () => isQuiet?.() };
}

it("counts both groups at once, under the page's own filter", async () => {
  const { comparing, compare } = around(true);
  expect(await comparing.compare(groups)).toBe("both");
  expect(compare).toHaveBeenCalledWith(filter, groups);
});

it("settles one of them only when the page's own answer has settled, the group in place of the page's values", async () => {
  const { comparing, settle, becomeQuiet } = around(true);
  const about = comparing.about(groups, "West");
  await Promise.resolve();
  expect(settle).not.toHaveBeenCalled();
  becomeQuiet();
  expect(await about).toBe("whole");
  expect(settle).toHaveBeenCalledWith({
    filter: { ...filter, keep: { payer: ["Medicare"], location: ["West"] } },
    outcome: "recommend",
  });
});

it("compares nothing without data", async () => {
  const { comparing, compare, settle, becomeQuiet } = around(false);
  const both = comparing.compare(groups);
  const about = comparing.about(groups, "East");
  becomeQuiet();
  expect([await both, await about]).toEqual([null, null]);
  expect(compare).not.toHaveBeenCalled();
  expect(settle).not.toHaveBeenCalled();
});
