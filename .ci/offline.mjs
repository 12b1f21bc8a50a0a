import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformWithOxc } from "vite";

const source = "src/app/offline/serviceWorker.ts";

/** Not part of the page: the worker itself, the size budget's list, and what a host may put beside the page and change at any time. */
const left = /^(sw\.js|workspace\.json|\.vite\/.*)$/;

/**
 * Writes `sw.js` beside the pages: the worker that keeps every file of dist/, and their list. Runs last, so that it knows all of them.
 * @returns {import("vite").Plugin}
 */
export function offline() {
  let folder = "dist";
  return {
    name: "offline",
    apply: "build",
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    closeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        if (!existsSync(join(folder, "index.html"))) return; // a build that failed, or one of another program
        const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
          .map((file) => file.replaceAll("\\", "/"))
          .filter((file) => !left.test(file) && statSync(join(folder, file)).isFile())
          .sort();
        const version = createHash("sha256");
        for (const file of files) version.update(file).update(readFileSync(join(folder, file)));
        const { code } = await transformWithOxc(readFileSync(source, "utf8"), source);
        const told = `const files = ${JSON.stringify(files)}, version = "${version.digest("hex").slice(0, 16)}";\n`;
        writeFileSync(join(folder, "sw.js"), `${told}${code.replace(/\n?export \{\};\n?/, "")}`);
      },
    },
  };
}
