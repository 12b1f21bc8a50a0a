import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { serveFolder } from "../../.ci/staticServer.mjs";

/** A local server and the paths it was asked for, oldest first. */
export type RecordingServer = {
  /** Ends with a slash. */
  readonly url: string;
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * The built page on a random port, as a plain static host under the given path would serve it.
 * @throws {Error} when nothing was built
 */
export async function serveDist(under: `/${string}/` | "/" = "/"): Promise<RecordingServer> {
  if (!existsSync("dist/index.html")) throw new Error("dist/ is missing: run npm run build first");
  const requests: string[] = [];
  const { url, close } = await serveFolder({ folder: "dist", under, onRequest: (_, path) => requests.push(path) });
  return { url, requests, close };
}

/** Another origin that answers everything and allows everyone, so that only the page's own policy can stop a request to it. */
export async function serveElsewhere(): Promise<RecordingServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "/");
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/csv" }).end("a,b\n1,2\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The other origin has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
