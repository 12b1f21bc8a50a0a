import { expect, it } from "vitest";
import { noisePanels } from "../simulation/noisePanels.ts";

it("shows any ▲▼ in no more than 7 % of panels of pure noise, on the page's own path", async () => {
  const panels = await noisePanels({ runs: 25, rivals: 2 }, 20240601);
  for (const { panel, tests } of panels) expect(tests, panel).toBeGreaterThan(4);
  const marked = panels.reduce((sum, panel) => sum + panel.marked, 0);
  const drawn = panels.reduce((sum, panel) => sum + panel.runs, 0);
  expect(drawn).toBe(150);
  expect(marked / drawn).toBeLessThanOrEqual(0.07);
}, 120_000); // an engine, and twenty-five hospitals' data in it
