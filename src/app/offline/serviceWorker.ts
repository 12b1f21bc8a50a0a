/** A page of this site or a file it is made of, as the browser asks for it. */
type Asked = Event & { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void };

/** What happens to the worker itself; it lives on until the work has ended. */
type Life = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

// The build writes both in: every file of this version, relative to the page, and a name that differs when any of them does.
declare const files: readonly string[];
declare const version: string;

/** The caches of this site: one a version. */
const prefix = "whyhere ";
const name = prefix + version;

/** Where a file stands: a page asked for by its folder is its index. */
const addressOf = (file: string): string => new URL(file, location.href).href;
const index = addressOf("index.html");
const known = new Set(files.map(addressOf));

/** The file that answers a request, whatever was filtered in its link; null for what this version does not hold. */
function fileFor({ method, url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  const asked = address === addressOf("./") ? index : address;
  return method === "GET" && known.has(asked) ? asked : null;
}

/** Files under assets/ are named by their content: an earlier version's are the same, and the engine is 34 MB of them. */
async function fetched(address: string): Promise<Response> {
  const isNamedByContent = address.startsWith(addressOf("assets/"));
  const response =
    (isNamedByContent ? await caches.match(address) : undefined) ?? (await fetch(address, { cache: "no-cache" }));
  if (!response.ok) throw new Error(`${address} is part of this version and was not found.`);
  // A host may send index.html on to its folder; a browser opens no page from an answer that was sent on.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** Keeps a version whole or not at all: what fails here leaves the earlier one in place. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(name);
  for (const address of known) await cache.put(address, await fetched(address)); // one after another: the page goes first
}

async function dropOthers(): Promise<void> {
  const others = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);
  await Promise.all(others.map((each) => caches.delete(each)));
}

async function answer(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(address)) ?? fetch(request);
}

// The names below decide which event it is; the types of such a worker are not among those of a page.
addEventListener("install", (event) => {
  (event as Life).waitUntil(keepAll()); // by its name
});
addEventListener("activate", (event) => {
  (event as Life).waitUntil(dropOthers()); // by its name
});
addEventListener("fetch", (event) => {
  const asked = event as Asked; // by its name
  const file = fileFor(asked.request);
  if (file !== null) asked.respondWith(answer(file, asked.request));
});
