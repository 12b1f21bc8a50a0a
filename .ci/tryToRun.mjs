import { spawnSync } from "node:child_process";

/** Runs a command that may well fail, its output shown; whether it went well. */
export function tryToRun(/** @type {string} */ command, /** @type {readonly string[]} */ args) {
  process.stdout.write(`> ${command} ${args.join(" ")}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return (
    spawnSync(command, args, { stdio: "inherit", env, timeout: 300_000, shell: process.platform === "win32" })
      .status === 0
  );
}
