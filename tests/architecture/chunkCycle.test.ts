import { expect, it } from "vitest";
import { chunkCycle } from "../../.ci/chunkCycle.mjs";

it("names the chunks that need each other, and only static imports count", () => {
  expect(
    chunkCycle({ page: { imports: ["shared", "panels"] }, panels: { imports: ["shared"] }, shared: {} }),
  ).toBeNull();
  expect(
    chunkCycle({ page: { imports: ["panels"] }, panels: { imports: ["sheet"] }, sheet: { imports: ["panels"] } }),
  ).toEqual(["panels", "sheet", "panels"]);
  expect(chunkCycle({ page: { imports: ["page"] } })).toEqual(["page", "page"]);
});

it("looks past what the manifest does not list, and at every chunk once", () => {
  const ladder = Object.fromEntries(
    Array.from({ length: 40 }, (_, step) => [`a${step}`, { imports: [`a${step + 1}`, `b${step + 1}`, "engine.js"] }]),
  );
  const sides = Object.fromEntries(
    Array.from({ length: 40 }, (_, step) => [`b${step}`, { imports: [`a${step + 1}`] }]),
  );
  expect(chunkCycle({ ...ladder, ...sides })).toBeNull();
});
