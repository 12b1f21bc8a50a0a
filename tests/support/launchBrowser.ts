import type { Browser, LaunchOptions } from "playwright";
import { chromium } from "playwright";
import { chromiumFlags, findChromium } from "../../.ci/chromium.mjs";

/**
 * A headless Chromium: the one named in CHROMIUM, Playwright's or the system's.
 * @throws {Error} when there is none (npm test installs one)
 */
export async function launchBrowser(options: Omit<LaunchOptions, "executablePath"> = {}): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined)
    throw new Error("No Chromium found: npm test installs one, or name its path in CHROMIUM");
  return chromium.launch({ ...options, executablePath, args: [...chromiumFlags, ...(options.args ?? [])] });
}
