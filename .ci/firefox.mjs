import { existsSync } from "node:fs";
import { tryToRun } from "./tryToRun.mjs";

/** The path of a Firefox on this machine, the caller's choice first, or undefined when there is none. */
export const findFirefox = () =>
  [
    process.env.FIREFOX ?? "",
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ].find((path) => existsSync(path));

/**
 * The path of a Firefox, installed by apt on Debian as root when there is none.
 * @throws {Error} when that gives none
 */
export function ensureFirefox() {
  const install = ["install", "-y", "--no-install-recommends", "firefox-esr"];
  const isRoot = process.getuid?.() === 0;
  if (findFirefox() === undefined && isRoot && !tryToRun("apt-get", install) && tryToRun("apt-get", ["update"]))
    tryToRun("apt-get", install);
  const found = findFirefox();
  if (found === undefined)
    throw new Error("No Firefox here. Install one and name its path in the environment variable FIREFOX.");
  return found;
}
