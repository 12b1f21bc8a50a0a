import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ readonly version?: string, readonly optional?: boolean, readonly devOptional?: boolean }} LockedPackage */

/** @returns {Record<string, LockedPackage>} the packages of a lock file, by folder */
function lockedPackages(/** @type {string} */ path) {
  const lock = /** @type {{ readonly packages: Record<string, LockedPackage> }} */ (
    JSON.parse(readFileSync(path, "utf8"))
  );
  return lock.packages;
}

/** True when node_modules holds every package of the lock file at its version. Optional ones depend on the machine. */
export function isInstalled() {
  const installedLock = "node_modules/.package-lock.json";
  if (!existsSync(installedLock)) return false;
  const installed = lockedPackages(installedLock);
  return Object.entries(lockedPackages("package-lock.json")).every(
    ([folder, { version, optional, devOptional }]) =>
      folder === "" || optional === true || devOptional === true || installed[folder]?.version === version,
  );
}

/**
 * Installs from the lock file when something is missing or out of date.
 * @throws {Error} when npm fails
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stdout.write("Installing from package-lock.json …\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed; its own message is above.");
}
