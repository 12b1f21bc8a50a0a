import type { Page } from "playwright";
import { browserMemory, type Resident } from "../../support/browserMemory.ts";
import { launchBrowser } from "../../support/launchBrowser.ts";

/** What a function of the bench page gave, and what the page's renderer held before, then, and once what is not needed was let go. */
export type InPage<Result> = {
  readonly result: Result;
  readonly empty: Resident;
  readonly memory: Resident;
  readonly released: Resident;
};

const settle = (tab: Page) => tab.waitForTimeout(1000);

/** Calls one of the functions of the bench page in a browser of its own, opened and closed for it. */
export async function inPage<Result>(url: string, name: string, given: unknown = null): Promise<InPage<Result>> {
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    const failures: Error[] = [];
    tab.on("pageerror", (failure) => failures.push(failure));
    await tab.goto(url);
    await tab.waitForFunction((wanted) => wanted in globalThis, name);
    await settle(tab);
    const empty = browserMemory();
    const result = await tab.evaluate<Result, readonly [string, unknown]>(
      ([wanted, value]) =>
        (globalThis as unknown as Record<string, (value: unknown) => Promise<Result>>)[wanted]!(value),
      [name, given],
    );
    if (failures[0] !== undefined) throw failures[0];
    await settle(tab);
    const memory = browserMemory();
    await tab.evaluate("releaseEngine()");
    await settle(tab);
    return { result, empty, memory, released: browserMemory() };
  } finally {
    await browser.close();
  }
}
