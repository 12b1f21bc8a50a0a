import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { serveFolder } from "../../.ci/staticServer.mjs";

/** A page of tests, built as ours is and served: its address, its folder, and how to take both down. */
export type BuiltPage = { readonly url: string; readonly folder: string; readonly close: () => Promise<void> };

/** Builds the page at a root of its own; `finish` may change what was built before it is served. */
export async function buildPage(root: string, finish: (folder: string) => void = () => undefined): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), "whyhere-page-"));
  await build({
    configFile: false,
    logLevel: "error",
    root,
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
  finish(folder);
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
