// Runs a module of the page in Node, with everything that it imports later: Vite's own one-off import closes too early for that.
import { createServer, createServerModuleRunner } from "vite";

/**
 * The module at a path from the repository's root. It stays able to import until the process exits.
 * @template Exports
 * @param {string} path
 * @returns {Promise<Exports>} what the module exports; the caller knows its types
 */
export async function runModule(path) {
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return /** @type {Promise<Exports>} */ (createServerModuleRunner(server.environments.ssr).import(path));
}
