import { existsSync } from "node:fs";
import { tryToRun } from "./tryToRun.mjs";

/** Flags every launch of the browser shares: containers have neither a sandbox nor a large /dev/shm. */
export const chromiumFlags = ["--no-sandbox", "--disable-dev-shm-usage"];

/** The executables to try, best first: the caller's choice, Playwright's own download, then the system's. */
async function candidates() {
  const { chromium } = await import("playwright");
  const system = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ];
  return [process.env.CHROMIUM ?? "", chromium.executablePath(), ...system].filter((path) => existsSync(path));
}

/** The path of the first Chromium on this machine, or undefined when there is none. */
export async function findChromium() {
  return (await candidates())[0];
}

/** True when the browser at this path opens a page (an installed one may still lack its libraries). */
async function opensPage(/** @type {string} */ executablePath) {
  const { chromium } = await import("playwright");
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    await (await browser.newPage()).goto("about:blank");
    await browser.close();
    return true;
  } catch (cause) {
    process.stderr.write(`${executablePath} does not open a page: ${String(cause).split("\n", 1)[0]}\n`);
    return false;
  }
}

async function firstThatOpens() {
  for (const path of await candidates()) if (await opensPage(path)) return path;
  return undefined;
}

/**
 * The path of a Chromium that opens a page, installed when there is none: by Playwright's download, or by apt on Debian as root.
 * @throws {Error} when neither way gives one
 */
export async function ensureChromium() {
  const found = await firstThatOpens();
  if (found !== undefined) return found;
  const root = process.getuid?.() === 0;
  tryToRun("npx", ["playwright", "install", ...(root ? ["--with-deps"] : []), "chromium"]);
  const downloaded = await firstThatOpens();
  if (downloaded !== undefined) return downloaded;
  if (root && tryToRun("apt-get", ["update"]))
    tryToRun("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  const installed = await firstThatOpens();
  if (installed !== undefined) return installed;
  throw new Error("No Chromium opens a page here. Install one and name its path in the environment variable CHROMIUM.");
}
