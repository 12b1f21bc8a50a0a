import { createServer } from "node:http";
import sirv from "sirv";

/**
 * A plain static host, as any web server would be: no special headers, no fallback page.
 * @typedef {{ readonly url: string, readonly port: number, readonly close: () => Promise<void> }} StaticServer
 * @typedef {{ readonly folder: string, readonly port?: number, readonly under?: string, readonly onRequest?: (method: string, url: string) => void }} StaticSite
 */

/**
 * Serves a folder on this machine, under an optional sub-path ("/a/b/"). Port 0 takes any free one.
 * @param {StaticSite} site
 * @returns {Promise<StaticServer>}
 * @throws {Error} when the port is taken (code EADDRINUSE)
 */
export async function serveFolder({ folder, port = 0, under = "/", onRequest }) {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    onRequest?.(request.method ?? "GET", url);
    if (!url.startsWith(under)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(under.length)}`;
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The static server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${under}`,
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
