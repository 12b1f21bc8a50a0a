import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { serveFolder } from "../../../.ci/staticServer.mjs";

const peers = join(import.meta.dirname, "../peers");

/** Installs what is measured beside us, in a folder of its own, unless it is there. */
export function installPeers(): string {
  if (!existsSync(join(peers, "node_modules/arquero")))
    execFileSync("npm", ["install", "--no-save"], { cwd: peers, stdio: "ignore" });
  return peers;
}

/** The page of all engines: its address, the folder it is served from, and how to take both down. */
export type BenchPage = { readonly url: string; readonly folder: string; readonly close: () => Promise<void> };

/** Builds it as ours is built, and serves it. */
export async function buildBenchPage(): Promise<BenchPage> {
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), "whyhere-peers-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    base: "./",
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "esnext",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
    },
  });
  const { url, close } = await serveFolder({ folder });
  return {
    url,
    folder,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
