import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { exampleReady, figuresOf, filter, matrixRow, settled, textOf, visit } from "../support/visit.ts";

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

const hash = () => decodeURIComponent(new URL(page.url()).hash);
/** Longer than the steps of one walk are apart. */
const rest = () => page.waitForTimeout(600);

describe("undoing", () => {
  it("takes a filter and a focus back by Alt+←, one each, and brings them again by Alt+→", async () => {
    const everyone = await figuresOf(page);
    await filter(page, "Location").selectOption("Eastside");
    await settled(page);
    const narrowed = await figuresOf(page);
    expect(narrowed).not.toBe(everyone);
    await matrixRow(page, "cost").focus();
    await page.keyboard.press("Enter");
    await page.locator(".driver-pane").waitFor();
    await page.keyboard.press("Alt+ArrowLeft");
    await page.locator(".driver-pane").waitFor({ state: "detached" });
    expect(await figuresOf(page)).toBe(narrowed);
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(everyone);
    expect(hash()).toBe("");
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Alt+ArrowRight");
    await page.locator(".driver-pane").waitFor();
    expect(hash()).toBe("#location=Eastside&focus=driver:cost");
    await page.keyboard.press("Alt+ArrowLeft");
    await page.keyboard.press("Alt+ArrowLeft");
    await settled(page);
  });

  it("takes a filter back while it has the keyboard", async () => {
    await filter(page, "Service line").focus();
    await filter(page, "Service line").selectOption("Maternity");
    expect(hash()).toBe("#service_line=Maternity");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(hash).toBe("");
    await settled(page);
  });

  it("takes a quick walk through the periods back at once", async () => {
    await rest();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press(",");
    await page.keyboard.press(",");
    await page.keyboard.press(",");
    await expect.poll(hash).toMatch(/^#period=/);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
    await settled(page);
    await page.goBack();
    await expect.poll(hash).toBe("");
    await settled(page);
  });
});

describe("filtering to people who cite a driver", () => {
  const offer = () => page.getByRole("button", { name: "Filter to people who cite access" });
  const chip = () => page.getByRole("form", { name: "Filters" }).getByRole("button", { name: /^Cites Access/ });

  it("is what the button in the pane says, for every figure at once, and the chip takes it off, all by keyboard", async () => {
    const everyone = await figuresOf(page);
    await matrixRow(page, "access").focus();
    await page.keyboard.press("Enter");
    await offer().focus();
    await page.keyboard.press("Enter");
    await chip().waitFor();
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).not.toBe(everyone);
    await settled(page);
    expect(hash()).toBe("#cites=access&focus=driver:access");
    const narrowed = await figuresOf(page);
    expect(await textOf(page.locator(".driver-pane"))).toContain("everyone here cites it");
    expect(
      (await matrixRow(page, "access").locator("text").allTextContents()).filter((text) => text === "everyone").length,
    ).toBeGreaterThanOrEqual(3);
    expect(await axeFindingsOnPage(page)).toEqual([]);

    await filter(page, "Location").selectOption("Eastside");
    await settled(page);
    expect(hash()).toBe("#location=Eastside&cites=access&focus=driver:access");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(narrowed);

    await chip().focus();
    await page.keyboard.press("Enter");
    await chip().waitFor({ state: "detached" });
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(everyone);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.press("Alt+ArrowLeft");
    await chip().waitFor();
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(narrowed);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(everyone);
    await settled(page);
  });

  it("is there in a link, in the words of the snapshot and of a saved view", async () => {
    await page.evaluate(() => {
      location.hash = "#cites=cost";
    });
    await page.getByRole("button", { name: /^Cites Cost/ }).waitFor();
    await settled(page);
    await page.getByRole("button", { name: "Views", exact: true }).click();
    expect(await textOf(page.getByRole("dialog", { name: "Saved views" }))).toContain("people who cite cost");
    await page.keyboard.press("Escape");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => textOf(page.locator("main"))).toContain("people who cite cost");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.getByRole("button", { name: "Clear filters" }).click();
    await settled(page);
  });
});

describe("saved views", () => {
  const views = () => page.getByRole("dialog", { name: "Saved views" });
  const named = (name: string) => views().getByRole("button", { name: `Open “${name}”` });

  it("are saved, renamed, opened and deleted by keyboard; a name never enters the link", async () => {
    const everyone = await figuresOf(page);
    await filter(page, "Location").selectOption("Eastside");
    await settled(page);
    const narrowed = await figuresOf(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("v");
    await views().getByRole("textbox", { name: "Name" }).focus();
    await page.keyboard.type("East");
    await page.keyboard.press("Enter");
    await views().getByRole("button", { name: "Rename “East”" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Not this");
    await page.keyboard.press("Escape");
    expect(await named("East").isVisible(), "Esc leaves the name, not the sheet").toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.type("East side");
    await page.keyboard.press("Enter");
    await named("East side").waitFor();
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await views().waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(everyone);
    await page.getByRole("button", { name: "Views", exact: true }).click();
    await named("East side").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(narrowed);
    expect(hash()).toBe("#location=Eastside");
    await page.keyboard.press("v");
    await views().getByRole("button", { name: "Delete “East side”" }).click();
    await named("East side").waitFor({ state: "detached" });
    await views().getByRole("button", { name: "As the page opens" }).click();
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(everyone);
  });
});
