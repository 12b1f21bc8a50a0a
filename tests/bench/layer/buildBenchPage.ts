import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildPage, type BuiltPage } from "../../support/buildPage.ts";

const peers = join(import.meta.dirname, "../peers");

/** Installs what is measured beside us, in a folder of its own, unless it is there. */
export function installPeers(): string {
  if (!existsSync(join(peers, "node_modules/arquero")))
    execFileSync("npm", ["install", "--no-save"], { cwd: peers, stdio: "ignore" });
  return peers;
}

/** The page of all engines. */
export type BenchPage = BuiltPage;

/** Builds it, with what is measured beside us installed. */
export function buildBenchPage(): Promise<BenchPage> {
  installPeers();
  return buildPage(import.meta.dirname);
}
