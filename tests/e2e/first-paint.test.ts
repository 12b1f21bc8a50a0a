import type { Browser } from "playwright";
import { describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { textOf, visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;

openSite((opened) => {
  ({ browser, site } = opened);
});

it("shows the headline and the five figures before the engine has come", async () => {
  const { page, close } = await visit(browser, site.url, { engine: "never" });
  expect(await page.locator(".headline h1").innerText()).toMatch(/^30% prefer us/);
  expect(await page.locator(".figure-cell").count()).toBe(5);
  expect(await textOf(page.locator(".banner"))).toContain("Riverside Health and every number below are invented");
  await close();
});

it("shows everyone, faded and said to be so, where a link asks for a view that only the engine can answer", async () => {
  const { page, close } = await visit(browser, `${site.url}#service_line=Cardiology`, { engine: "never" });
  expect(await textOf(page.locator(".headline"))).toMatch(/^Opening this view… Faded until then: everyone/);
  const opacities = await page
    .locator(".figure-value, .figure-change, #actions, [data-panel=drivers] :is(.chart-summary, .chart-drawing)")
    .evaluateAll((found) => found.map((each) => Number(getComputedStyle(each).opacity)));
  expect(opacities.length).toBeGreaterThan(12);
  expect(Math.max(...opacities)).toBe(0.6);
  await close();
});

describe.each([
  { name: "a desktop", options: { viewport: { width: 1440, height: 900 } } },
  { name: "a desktop in the dark", options: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" } },
  { name: "a tablet", options: { viewport: { width: 768, height: 1024 } } },
  { name: "a phone", options: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
] as const)("on $name", ({ options }) => {
  it("axe finds nothing and nothing scrolls sideways", async () => {
    const { page, close } = await visit(browser, site.url, { ...options, engine: "never" });
    await page.locator("[data-panel=sources]").waitFor();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await close();
  });
});
