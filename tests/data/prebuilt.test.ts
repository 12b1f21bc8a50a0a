import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { riversideAnswer } from "../../data/riverside/prebuild.ts";

it("paints first exactly what the engine answers afterwards", { timeout: 120_000 }, async () => {
  const prebuilt: unknown = JSON.parse(await readFile("data/riverside/answer.json", "utf8"));
  const answered: unknown = JSON.parse(JSON.stringify(await riversideAnswer()));
  expect(prebuilt).toEqual(answered);
});
