/** `npm start`: installs when needed, builds, serves dist/ and prints the address. */
import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { status } = spawnSync(process.execPath, [".ci/build.mjs", "--quiet"], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

// Imported late: the server needs a package that the lines above may just have installed.
const { serveFolder } = await import("./staticServer.mjs");
const server = await serveFolder({ folder: "dist", port: 4173 }).catch((/** @type {unknown} */ error) => {
  if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
  return serveFolder({ folder: "dist" });
});
process.stdout.write(`\nWhyhere is at ${server.url} (Ctrl+C stops it)\n`);
