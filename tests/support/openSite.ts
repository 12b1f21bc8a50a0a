import type { Browser } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./launchBrowser.ts";
import { serveDist, type RecordingServer } from "./serveDist.ts";

/** The built page on a host of its own, and a browser to visit it with. */
export type Site = { readonly browser: Browser; readonly site: RecordingServer };

/** Opens both before the tests of a file, hands them to `take`, and closes them after the last. Hooks of the file itself run inside. */
export function openSite(take: (opened: Site) => void, under?: Parameters<typeof serveDist>[0]): void {
  let opened: Site | null = null;
  beforeAll(async () => {
    opened = { browser: await launchBrowser(), site: await serveDist(under) };
    take(opened);
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.close();
  });
}
