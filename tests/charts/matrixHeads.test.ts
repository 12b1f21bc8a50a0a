import { expect, it } from "vitest";
import { chartWords } from "#words/charts.ts";
import { matrixHeads } from "../../src/charts/matrixHeads.ts";
import type { MovesModel } from "../../src/domain/answer.ts";

const base = { n: 598, nEffective: 512 };
const bases = { says: base, moves: base, writes: { n: 655, nEffective: 655 }, does: { n: 0, nEffective: 0 } };
const model: MovesModel = {
  outcome: "prefer",
  available: ["prefer"],
  state: "shown",
  groups: [],
  needed: 100,
  n: 598,
  nEffective: 512,
  rSquared: 0.46,
  rSquaredLower: 0.39,
  rSquaredUpper: 0.53,
  missing: "listwise",
  completeCases: 0.97,
  directional: false,
  dropped: [],
};

it("names each column's base, the effective one where weighting made it smaller, and the model's fit", () => {
  const heads = matrixHeads(bases, model, chartWords);
  expect(heads.says[1]).toBe("survey · n 598, eff. 512");
  expect(heads.moves[1]).toBe("survey · R² .46 (.39–.53)");
  expect(heads.writes[1]).toBe("reviews · n 655");
  expect(heads.does[1]).toBe("CRM · no data");
});

it("says how many people the model lacks", () => {
  expect(matrixHeads(bases, { ...model, state: "too-few", nEffective: 29 }, chartWords).moves[1]).toBe(
    "needs 100; 29 here",
  );
});

it("says that what patients do is partly known where more than 40 % of selections give no reason", () => {
  const does = { n: 1204, nEffective: 1204 };
  const line = (unknown: number) =>
    matrixHeads({ ...bases, does }, model, chartWords, { chose: { records: 1000, unknown } }).does[1];
  expect(line(401)).toBe("CRM partly known · n 1,204");
  expect(line(400)).toBe("CRM · n 1,204");
});

it("names how says was asked", () => {
  expect(matrixHeads(bases, model, chartWords, { statedBy: "ranked" }).says[0]).toBe("mean rank, 1 is first");
  expect(matrixHeads(bases, model, chartWords, { statedBy: "best-worst" }).says[0]).toBe("% of best–worst choice");
});
