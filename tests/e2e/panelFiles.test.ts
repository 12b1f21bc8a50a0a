import type { Browser } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { exampleReady, matrixRow, openSaveSheet, savedPanel, visit, type Visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;
let seen: Visit;

openSite((opened) => {
  ({ browser, site } = opened);
});
beforeAll(async () => {
  seen = await visit(browser, site.url);
  await exampleReady(seen.page);
});

const save = (panel: string, form: "PNG" | "SVG" | "CSV") => savedPanel(seen.page, panel, form);

describe("a panel saved from the page", () => {
  it("is a drawing that a browser shows by itself, with its facts in sight and its letters inside its edges", async () => {
    const { name, text } = await save("funnel", "SVG");
    expect(name).toBe("riverside-health-funnel-2026-07-to-2026-09.svg");
    const page = await seen.page.context().newPage();
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(text).toString("base64")}`);
    const found = await page.evaluate(() => {
      const width = document.documentElement.getBoundingClientRect().width;
      const texts = [...document.querySelectorAll("text")];
      return {
        said: texts.map(({ textContent }) => textContent).join(" "),
        outside: texts
          .filter((each) => each.getBoundingClientRect().right > width)
          .map(({ textContent }) => textContent),
      };
    });
    await page.close();
    expect(found.outside).toEqual([]);
    expect(found.said).toContain("Against whom");
    expect(found.said).toContain(
      "Riverside Health · Worked example: every number is invented · Q3 2026 against Q2 · everyone",
    );
    expect(found.said).toMatch(/n: aware 600, .*Source: riverside-brand-survey\.csv\. Data to 30 Sep 2026\./);
  });

  it("is an image of twice the drawing's size, with its facts inside", async () => {
    const { bytes } = await save("drivers", "PNG");
    const { text: svg } = await save("drivers", "SVG");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(bytes.toString("utf8")).toMatch(
      /iTXtTitle\0+Why patients choose us[^]*iTXtSource\0+Source: .*riverside-reviews\.csv/,
    );
  });

  it("is a table for a spreadsheet, every row with its filters, date and source", async () => {
    const { text } = await save("reasons", "CSV");
    const [head, first] = text.split("\r\n");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(head).toMatch(/Driver,"Chose us, %",.*Whose page,Filters,Page period,Data to,Sources/);
    expect(first).toMatch(/Q3 2026 against Q2 · everyone,Q3 2026,2026-09-30,riverside-crm-leads\.csv/);
  });

  it("follows the driver in focus", async () => {
    const row = matrixRow(seen.page, "access");
    await row.focus();
    await row.press("Enter");
    await seen.page.getByRole("heading", { name: "Against whom, on access" }).waitFor();
    const { name, text } = await save("funnel", "CSV");
    expect(name).toBe("riverside-health-linked-with-access-2026-07-to-2026-09.csv");
    expect(text).toContain("Linked with it");
    await seen.page.keyboard.press("Escape");
  });

  it("is a drawing of topics with their changes, and a table of the same", async () => {
    await seen.page.locator("[data-panel=voices]").scrollIntoViewIfNeeded();
    const { name, text } = await save("voices", "CSV");
    expect(name).toBe("riverside-health-topics-2026-07-to-2026-09.csv");
    expect(text).toMatch(/Driver,"Of texts about us, %",.*"Of texts, Q2, %",.*"Change, points"/);
    const { text: svg } = await save("voices", "SVG");
    expect(svg).toMatch(/Topics, rising and falling.*Communication/s);
  });

  it("is chosen on a sheet without a fault that axe can find", async () => {
    await openSaveSheet(seen.page, "trend");
    expect(await axeFindingsOnPage(seen.page)).toEqual([]);
    await seen.page.keyboard.press("Escape");
  });
});

describe("the visit that saved them", () => {
  it("asked nothing of any other origin and left no error", () => {
    expect(seen.requests.filter(({ url }) => new URL(url).origin !== new URL(site.url).origin)).toEqual([]);
    expect(seen.said).toEqual([]);
  });
});
