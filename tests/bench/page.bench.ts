import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../support/launchBrowser.ts";
import { serveDist, type RecordingServer } from "../support/serveDist.ts";
import { exampleReady, filter, settled, visit } from "../support/visit.ts";
import { median, ms, report } from "./timing.ts";

let browser: Browser;
let served: RecordingServer;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const sinceStart = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Milliseconds from the change of a filter to the first frame whose headline is another one. */
function repaint(page: Page, value: string): Promise<number> {
  return page.evaluate(async (chosen) => {
    const [, , location] = document.querySelectorAll<HTMLSelectElement>(".topbar-filters select");
    const figures = document.querySelector(".figures");
    if (location === undefined || figures === null) throw new Error("The page has no filter.");
    const before = figures.textContent;
    const start = performance.now();
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(location, chosen);
    location.dispatchEvent(new Event("change", { bubbles: true }));
    return new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector(".figures")?.textContent === before) requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now() - start));
      };
      look();
    });
  }, value);
}

/** Milliseconds from the change of one word of an empty page to the frame after it: what no page repaints in less of, here. */
async function repaintEmpty(): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent("<p>0</p>");
  const times = await page.evaluate(async () => {
    const taken: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50 + turn)); // at any place within a frame, as a hand would
      const start = performance.now();
      document.body.textContent = String(turn);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      taken.push(performance.now() - start);
    }
    return taken;
  });
  await page.close();
  return times;
}

it("paints real figures long before the engine is up, and repaints at once", async () => {
  const [painted, ready, repainted]: [number[], number[], number[]] = [[], [], []];
  const empty = median(await repaintEmpty());
  for (let round = 0; round < 5; round += 1) {
    const { page, close } = await visit(browser, served.url);
    painted.push(await sinceStart(page));
    await exampleReady(page);
    ready.push(await sinceStart(page));
    if (round === 0) {
      await filter(page, "Location").waitFor();
      await repaint(page, "Westfield"); // folds the attribute, once
      await settled(page);
      for (const place of ["Eastside", "Downtown", "Westfield", "Eastside", "Downtown"]) {
        repainted.push(await repaint(page, place));
        await settled(page);
      }
    }
    await close();
  }
  report("first figures on the page, fresh profile", { "median of 5": ms(median(painted)) });
  report("engine's own settled answer", { "median of 5": ms(median(ready)) });
  report("filter click to repainted figures", {
    "median of 5": ms(median(repainted)),
    "an empty page": ms(empty),
    ratio: (median(repainted) / empty).toFixed(1),
  });
  expect(median(painted)).toBeLessThan(median(ready));
});
