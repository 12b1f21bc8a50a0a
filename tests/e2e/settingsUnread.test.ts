import type { Browser } from "playwright";
import { expect, it } from "vitest";
import { emptyWorkspace, workspacePlace } from "../../src/state/workspace.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";

let browser: Browser;
let site: RecordingServer;

openSite((opened) => {
  ({ browser, site } = opened);
});

const kept = JSON.stringify({ ...emptyWorkspace, ownBrand: "St. Anselm", maturityDays: 60 });

it("says so, and leaves kept settings alone, where what reads them cannot be fetched", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  await context.addInitScript(
    ([place, text]) => {
      localStorage.setItem(place, text);
    },
    [workspacePlace, kept] as const,
  );
  const page = await context.newPage();
  await page.route(/storedWorkspace/, (route) => route.abort());
  await page.goto(site.url);
  await page.getByRole("alert").getByText("Something on our side failed.").waitFor();
  expect(await page.evaluate((place) => localStorage.getItem(place), workspacePlace)).toBe(kept);
  await page.unroute(/storedWorkspace/);
  await page.reload();
  await page.locator(".headline h1").waitFor();
  await context.close();
});
