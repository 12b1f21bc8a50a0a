import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { serveFolder } from "../../.ci/staticServer.mjs";

/** The policy of the built page, as it stands in its `<meta>`. Throws when there is none. */
export function builtPolicy(): string {
  const found = /<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/.exec(readFileSync("dist/index.html", "utf8"));
  if (found === null) throw new Error("The built page has no content-security-policy");
  return found[0];
}

/** A page with the engine and nothing else, under the policy of the real one: its address, and how to take it down. */
export async function buildSqlPage(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "whyhere-sql-page-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: "tests/e2e/sqlPage",
    base: "./",
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
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<head>", `<head>${builtPolicy()}`));
  const { url, close } = await serveFolder({ folder });
  return {
    url,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
