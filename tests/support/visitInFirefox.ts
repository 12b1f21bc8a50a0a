import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findFirefox } from "../../.ci/firefox.mjs";

/**
 * A headless Firefox, driven by WebDriver BiDi: Playwright drives only a Firefox of its own.
 * @throws {Error} when there is none (npm test installs one)
 */
export function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error("No Firefox found: name its path in FIREFOX");
  return puppeteer.launch({ browser: "firefox", executablePath, headless: true });
}

/** One visit of the built page in Firefox, with all that it asked for and said. */
export type FirefoxVisit = {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly said: readonly string[];
};

/** Goes to an address; resolves at the first paint with figures. */
export async function visitInFirefox(browser: Browser, url: string): Promise<FirefoxVisit> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on("console", (line) => said.push(`${line.type()}: ${line.text()}`));
  page.on("pageerror", (failure) => said.push(`not caught: ${String(failure)}`));
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url);
  await page.waitForSelector(".headline h1");
  return { page, requests, said };
}

/** Waits until so many files stand behind the page and nothing is updating. */
export async function filesReady(page: Page, files: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelectorAll("main:not(.is-updating, .dashboard-waiting) #sources tbody tr").length >= wanted,
    { timeout: 120_000 },
    files,
  );
}

/** The text at a place, without blanks: browsers put them differently between the parts of a drawing. */
export const textAt = async (page: Page, selector: string): Promise<string> =>
  withoutBlanks(await page.$eval(selector, (place) => (place as HTMLElement).innerText));

/** A text without blanks. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

/** Presses the first button of a name once there is one that may be pressed. */
export async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const button = [...document.querySelectorAll("button")].find(
        ({ innerText, disabled }) => innerText.trim() === wanted && !disabled,
      );
      button?.click();
      return button !== undefined;
    },
    { timeout: 60_000 },
    name,
  );
}

/** Gives a place the keyboard's focus, marks of a drawing included. */
export const focusOn = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (place) => {
    (place as HTMLElement | SVGElement).focus();
  });
