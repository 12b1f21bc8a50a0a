import type { Browser } from "playwright";
import { expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;

openSite((opened) => {
  ({ browser, site } = opened);
});

it.each([
  { name: "a desktop", viewport: { width: 1440, height: 900 } },
  { name: "a phone", viewport: { width: 390, height: 844 } },
])("opens in Spanish on $name: axe finds nothing, nothing scrolls sideways", async ({ viewport }) => {
  const { page, close } = await visit(browser, `${site.url}es.html`, { viewport, engine: "never" });
  expect(await page.getAttribute("html", "lang")).toBe("es");
  expect(await page.title()).toBe("Whyhere: por qué los pacientes eligen este hospital");
  expect(await page.locator(".headline h1").innerText()).toMatch(/^El 30% nos prefiere/);
  await page.locator("[data-panel=sources]").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await axeFindingsOnPage(page)).toEqual([]);
  await close();
});

it("shows at 1440 × 900 the matrix whole and what to do, as in English; the funnel gives way first", async () => {
  const { page, close } = await visit(browser, `${site.url}es.html`, { engine: "never" });
  await page.locator(".banner button").last().click();
  const bottom = async (panel: string) => {
    const box = await page.locator(panel).boundingBox();
    return (box?.y ?? Infinity) + (box?.height ?? 0);
  };
  expect(await bottom("[data-panel=drivers] svg.drawing")).toBeLessThanOrEqual(900);
  expect(await bottom("[data-panel=actions] li:nth-child(2)")).toBeLessThanOrEqual(900);
  await close();
});

it("leads to the other language and back with the same view", async () => {
  const { page, close } = await visit(browser, site.url, { engine: "never" });
  await page.locator("[data-panel=drivers] [role=option][data-key=access]").click();
  await page.locator(".driver-pane").waitFor();
  const view = new URL(page.url()).hash;
  expect(view).toContain("access");
  await page.getByRole("link", { name: "ES" }).click();
  await page.waitForURL(/es\.html/);
  await page.locator(".driver-pane").waitFor();
  expect(new URL(page.url()).hash).toBe(view);
  expect(await page.locator(".driver-title").innerText()).toBe("Acceso");
  await page.getByRole("link", { name: "EN" }).click();
  await page.waitForURL(/index\.html/);
  await page.locator(".headline h1").waitFor();
  expect(new URL(page.url()).hash).toBe(view);
  await close();
});
