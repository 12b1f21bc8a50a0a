import type { Browser, Page } from "playwright";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { exampleReady, figureCell, figuresOf, headlineOf, matrixRow, textOf, visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;
let page: Page;

openSite((opened) => {
  ({ browser, site } = opened);
});
beforeAll(async () => {
  ({ page } = await visit(browser, site.url));
  await exampleReady(page);
});

describe("looking closer, by hand and by key", () => {
  beforeEach(async () => {
    for (let layer = 0; layer < 3; layer += 1) await page.keyboard.press("Escape");
  });

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? null);

  it("focuses a driver by a click and lets go by a second; no number changes", async () => {
    const before = await figuresOf(page);
    await matrixRow(page, "access").click();
    expect(await matrixRow(page, "access").getAttribute("aria-selected")).toBe("true");
    const pane = page.getByRole("complementary", { name: "Access" });
    expect(await textOf(pane)).toContain("Our score against the others");
    expect(await textOf(page.locator("[data-panel=funnel]"))).toMatch(/on access/);
    expect(await figuresOf(page)).toBe(before);
    await matrixRow(page, "access").click();
    await pane.waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("");
  });

  it("focuses a driver on a phone by a tap on its name, which the ground of no figure covers", async () => {
    const phone = await visit(browser, site.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      engine: "never",
    });
    await matrixRow(phone.page, "access").locator(".t-name").tap();
    await phone.page.getByRole("complementary", { name: "Access" }).waitFor();
    await phone.close();
  });

  it("walks the matrix with arrows, focuses with Enter and lets go with Esc", async () => {
    await page.locator("[data-panel=drivers] [role=option][tabindex='0']").focus();
    await page.keyboard.press("Home");
    const top = await focused();
    await page.keyboard.press("ArrowDown");
    const second = await focused();
    expect(second).not.toBe(top);
    await page.keyboard.press("End");
    expect([top, second]).not.toContain(await focused());
    await page.keyboard.press("Home");
    expect(await focused()).toBe(top);
    await page.keyboard.press("Enter");
    await page.locator(".driver-pane").waitFor();
    expect(await matrixRow(page, top ?? "").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    await page.locator(".driver-pane").waitFor({ state: "detached" });
  });

  const expectExplanation = async () => {
    const popover = page.locator("dialog.popover[open]");
    await popover.waitFor();
    for (const term of ["Value", "Formula", "Base", "Interval", "Left out", "Files", "Formula version"])
      expect(await textOf(popover), term).toContain(term);
    expect(await popover.locator("dd").allInnerTexts()).not.toContain(""); // its words are built apart from its sums
    expect(await textOf(popover)).toContain("riverside-");
    await popover.locator("summary").click();
    expect(await popover.locator("pre").innerText()).toMatch(/SELECT[\s\S]*FROM/i);
  };

  it("explains a figure by a click, with its SQL, and gives the focus back", async () => {
    const ask = figureCell(page, "NPS").getByRole("button", { name: "How do we know?" });
    await ask.click();
    await expectExplanation();
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog.popover[open]").waitFor({ state: "detached" });
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("explains a cell of the matrix by ?, and gives the focus back", async () => {
    await matrixRow(page, "communication").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("?");
    await expectExplanation();
    await page.keyboard.press("Escape");
    await page.locator("dialog.popover[open]").waitFor({ state: "detached" });
    expect(await focused()).toBe("communication");
  });

  it("explains a figure at the head by ? too", async () => {
    await figureCell(page, "Preference").getByRole("button", { name: "Preference" }).focus();
    await page.keyboard.press("Shift+?");
    await page.locator("dialog[open]").waitFor();
    expect(await textOf(page.locator("dialog[open]"))).toContain("Formula");
  });

  it("shows the numbers behind a drawing by a button and by T", async () => {
    const panel = page.locator("[data-panel=drivers]");
    const button = panel.getByRole("button", { name: "Show the numbers" });
    await button.click();
    expect(await panel.locator("tbody tr").count()).toBe(14);
    await page.keyboard.press("t");
    await panel.locator("[role=option]").first().waitFor();
    expect(await panel.locator("tbody tr").count()).toBe(0);
    for (const numbers of await page.getByRole("button", { name: "Show the numbers" }).all()) await numbers.click();
    expect(await page.locator(".chart-numbers table").count()).toBeGreaterThanOrEqual(6);
    for (const numbers of await page.getByRole("button", { name: "Show the numbers" }).all()) await numbers.click();
  });

  it("lists every key on Shift+?, and each letter does what it says", async () => {
    await page.keyboard.press("Shift+?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await keys.waitFor();
    expect(await textOf(keys)).toContain("one period back");
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    await page.keyboard.press("f");
    expect(await page.evaluate(() => document.activeElement?.closest("form")?.getAttribute("aria-label"))).toBe(
      "Filters",
    );
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(",");
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toContain("since Q1");
    await page.keyboard.press(".");
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toContain("since Q2");
    await page.keyboard.press("]");
    const panelNow = () => page.evaluate(() => document.activeElement?.getAttribute("data-panel"));
    const one = await panelNow();
    await page.keyboard.press("]");
    expect(await panelNow()).not.toBe(one);
    await page.keyboard.press("[");
    expect(await panelNow()).toBe(one);
    await page.keyboard.press("o");
    await page.locator("dialog[open] .drop-area").waitFor();
    expect(await axeFindingsOnPage(page)).toEqual([]);
  });
});
