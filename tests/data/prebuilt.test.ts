import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { drivers } from "../../src/drivers/registry.ts";
import { readingGrade } from "../../src/domain/driver.ts";
import { riversideAnswer } from "../../data/riverside/prebuild.ts";

const answering = riversideAnswer();

it("paints first exactly what the engine answers afterwards", { timeout: 300_000 }, async () => {
  const prebuilt: unknown = JSON.parse(await readFile("data/riverside/answer.json", "utf8"));
  const answered: unknown = JSON.parse(JSON.stringify(await answering));
  expect(prebuilt).toEqual(answered);
});

it(
  "ranks by what patients write every rated driver that is read well enough or was never tested, and no other",
  { timeout: 300_000 },
  async () => {
    const { drivers: evidence } = await answering;
    const rated = drivers.filter(({ role }) => role === "differentiator" || role === "experience");
    const ranked = evidence.filter(({ writes }) => writes.rank !== null).map(({ driver }) => driver);
    expect(ranked).toEqual(rated.filter(({ reading }) => readingGrade(reading) !== "unranked").map(({ id }) => id));
    expect(ranked).not.toContain("safety-outcomes");
  },
);
