import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchBrowser } from "../support/launchBrowser.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { exampleReady, visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;

openSite((opened) => {
  ({ browser, site } = opened);
});

/** What is fetched when it comes into sight has been in sight; panels that come above it push it out again. */
async function throughThePage(page: Page): Promise<void> {
  const fetched = { voices: "#topics-title", listings: "#listings" };
  for (const [panel, title] of Object.entries(fetched)) {
    const comesUp = async (): Promise<void> => {
      await page.locator(`[data-panel="${panel}"]`).scrollIntoViewIfNeeded();
      await page.locator(title).waitFor({ timeout: 500 });
    };
    await vi.waitFor(comesUp, { timeout: 30_000 });
  }
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    // Widths are measured once a frame has laid them out, and drawn anew in the next.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** What cannot be read where it stands: words beyond the edge of the window, and words over other words, in drawings. */
const unreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll("svg.drawing")].flatMap((drawing) => {
      const texts = [...drawing.querySelectorAll("text")]
        .filter((text) => text.closest(".x-exact") === null && text.textContent.trim() !== "")
        .map((text) => ({ said: text.textContent.trim(), box: text.getBoundingClientRect() }));
      const beyond = texts
        .filter(({ box }) => box.right > edge + 1 || box.left < -1)
        .map(({ said }) => `beyond: ${said}`);
      const over = texts.flatMap((one, place) =>
        texts.slice(place + 1).flatMap((other) => {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          return across > 2 && down > 5 ? [`${one.said} over ${other.said}`] : [];
        }),
      );
      return [...beyond, ...over];
    });
  });

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each(["index.html", "es.html"])("%s", (name) => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await visit(browser, `${site.url}${name}`, { engine: "never" }));
    await throughThePage(page);
  });
  afterAll(() => close());

  /** A window of another size, once everything stands in it. */
  async function resize(width: number, height = 900): Promise<void> {
    await page.setViewportSize({ width, height });
    await throughThePage(page);
  }

  it.each([360, 390, 720, 768, 1024, 1200, 1440, 2560])(
    "%i pixels wide scrolls no way but down, and no word of a drawing lies over another or beyond the edge",
    async (width) => {
      await resize(width);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await unreadable(page)).toEqual([]);
    },
  );

  it("320 pixels wide, as at 400 % of a common screen, scrolls no way but down", async () => {
    await resize(320, 640);
    expect(await scrollsSideways(page)).toBe(false);
  });

  it("at 200 % of a small laptop's window does neither, either", async () => {
    await resize(640, 400);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await unreadable(page)).toEqual([]);
  });

  it("leaves no hole below the fold: each panel follows the one above it in its column", async () => {
    await resize(1440);
    const gaps = await page.evaluate(() => {
      const box = (id: string) => document.querySelector(`[data-panel="${id}"]`)?.getBoundingClientRect();
      const between = (upper: readonly string[], lower: string): number =>
        (box(lower)?.top ?? 0) - Math.max(...upper.map((id) => box(id)?.bottom ?? 0));
      return [
        between(["trend", "voice"], "reviews"),
        between(["reviews"], "health"),
        between(["health"], "voices"),
        between(["arrivals"], "reasons"),
        between(["reasons", "voices"], "listings"),
      ];
    });
    for (const gap of gaps) expect(gap).toBeCloseTo(12, 0);
  });

  it("shows the five figures three and two, side by side, on a tablet", async () => {
    await resize(1100, 800);
    const tops = await page
      .locator(".figure-cell")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops.map((top) => Number(top > (tops[0] ?? 0) + 20))).toEqual([0, 0, 0, 1, 1]);
  });

  it("lies as clear once ranks and intervals stand", async () => {
    const whole = await visit(browser, `${site.url}${name}`, { viewport: { width: 720, height: 900 } });
    await exampleReady(whole.page);
    await throughThePage(whole.page);
    await whole.page.locator(".chart[data-updating]").first().waitFor({ state: "detached", timeout: 60_000 });
    expect(await unreadable(whole.page)).toEqual([]);
    await whole.page.setViewportSize({ width: 1440, height: 900 });
    await whole.page.waitForTimeout(300);
    expect(await unreadable(whole.page)).toEqual([]);
    await whole.close();
  });
});

describe("in forced colours", () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, site.url, { forcedColors: "active", engine: "never" }));
    await throughThePage(page);
  });

  it("every mark is told from the paper by its fill or its line", async () => {
    const marks = [
      ".m-bar",
      ".m-tick",
      ".m-tile",
      ".q-dot",
      ".q-ellipse",
      ".q-cross",
      ".c-interval",
      ".c-noise",
      ".s-line",
      ".s-ribbon",
    ];
    const unseen = await page.evaluate((classes) => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return classes.filter((mark) => {
        const found = document.querySelector(mark);
        if (found === null) return true;
        const { fill, stroke } = getComputedStyle(found);
        return [fill, stroke].every((colour) => ["none", paper, "rgba(0, 0, 0, 0)"].includes(colour));
      });
    }, marks);
    expect(unseen).toEqual([]);
  });

  it.each([".button-main", ".tile-supports"])("the words on %s are seen on their ground", async (place) => {
    const picture = (await page.locator(place).first().screenshot()).toString("base64");
    const blank = await browser.newPage();
    const darkness = await blank.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const paint = canvas.getContext("2d");
      if (paint === null) throw new Error("Nothing can be painted.");
      paint.drawImage(image, 0, 0);
      // A row through the middle crosses letters: it changes between light and dark many times, a plain box twice.
      const row = paint.getImageData(0, Math.floor(image.height / 2), image.width, 1).data;
      const dark = Array.from({ length: image.width }, (_, x) => (row[4 * x] ?? 0) < 128);
      return dark.filter((each, x) => x > 0 && each !== dark[x - 1]).length;
    }, picture);
    expect(darkness).toBeGreaterThan(place === ".button-main" ? 8 : 2);
    await blank.close();
  });
});

describe("where the browser is told to draw text larger", () => {
  it.each([
    { size: 24, width: 1440, times: 1.5 },
    { size: 32, width: 1440, times: 2 },
    { size: 32, width: 450, times: 1.25 }, // twice would leave no room for a line
  ])(
    "$size instead of 16 pixels, all of a page $width wide is $times times as large, and as clear",
    async ({ size, width, times }) => {
      const enlarging = await launchBrowser({ args: [`--blink-settings=defaultFontSize=${String(size)}`] });
      const { page, said } = await visit(enlarging, site.url, { viewport: { width, height: 900 }, engine: "never" });
      await throughThePage(page);
      const line = await page
        .locator(".figure-line")
        .first()
        .evaluate((each) => each.getBoundingClientRect().height);
      expect(line).toBeCloseTo(36 * times, 0);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await unreadable(page)).toEqual([]);
      await page.locator(".figure-explain").first().click();
      await page.locator(".popover dd").first().waitFor();
      await expect
        .poll(() => page.locator(".popover").evaluate((each) => each.getBoundingClientRect().bottom <= innerHeight))
        .toBe(true);
      expect(said).toEqual([]);
      await enlarging.close();
    },
  );

  it("is printed as it would be otherwise", async () => {
    const enlarging = await launchBrowser({ args: ["--blink-settings=defaultFontSize=24"] });
    const { page } = await visit(enlarging, site.url, { engine: "never" });
    const pdf = (await page.pdf({ format: "Letter", landscape: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await enlarging.close();
  });
});

it("nothing moves where motion is reduced", async () => {
  const { page, close } = await visit(browser, site.url, { reducedMotion: "reduce", engine: "never" });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((times) => times.split(", ").some((time) => time !== "0s"));
      })
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
  await close();
});
