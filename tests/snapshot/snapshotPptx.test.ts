import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { drawnStill } from "../../src/snapshot/drawing/drawnStill.ts";
import { readMarkup, elementsWhere, textInside, type MarkupElement } from "../../src/snapshot/drawing/markup.ts";
import { panelPicture } from "../../src/snapshot/drawing/panelPicture.ts";
import { plainLook } from "../../src/snapshot/panels/panelContent.ts";
import { panelContent } from "../../src/snapshot/panels/registry.ts";
import { officeDeck } from "../../src/snapshot/slides/officeDeck.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { snapshotPptx } from "../../src/snapshot/snapshotPptx.ts";
import { formatFigure } from "../../src/words/format.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aFigure, aHeadline } from "../support/answer.ts";

const notes = { title: null, note: "Read <first> & last: mail me@example.org" };
const contentOf = (answer: Answer = workedExample) => snapshotContent(answer, [account], notes);
const made = (answer?: Answer) => snapshotPptx(contentOf(answer), drawnStill);

/** The parts of a deck as text, by their path. */
const partsOf = (deck: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(deck)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** A part as a tree: its names without their prefix's colon, which the reader of drawings does not know. */
const treeOf = (xml = ""): MarkupElement => readMarkup(xml.replace(/<\?.*\?>\s*/, "").replace(/<(\/?)[apr]:/g, "<$1"));

const texts = (part = ""): readonly string[] => elementsWhere(treeOf(part), ({ tag }) => tag === "t").map(textInside);

const parts = partsOf(made());
const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
const slideWith = (title: string): string =>
  [...parts].find(([path, xml]) => slides.includes(path) && texts(xml)[0] === title)?.[1] ?? "";

describe("the slides of a snapshot", () => {
  it("are a whole package: every part is declared, every relation leads to one, every id of a slide is its own", () => {
    const types = parts.get("[Content_Types].xml") ?? "";
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(declared.toSorted()).toEqual([...parts.keys()].filter((path) => !/rels$|^\[/.test(path)).toSorted());
    for (const [path, xml] of parts) {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      for (const [, target = ""] of path.endsWith(".rels") ? xml.matchAll(/Target="([^"]+)"/g) : [])
        expect(parts.has(new URL(target, `http://deck/${folder}`).pathname.slice(1)), `${path} → ${target}`).toBe(true);
    }
    for (const path of slides) {
      const ids = [...(parts.get(path) ?? "").matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it("are an opening, the five figures, one a panel, what to do and the files, each under a title of its own", () => {
    const titles = slides.map((path) => texts(parts.get(path))[0]);
    expect(titles).toEqual([
      "Riverside Health: brand health snapshot",
      "How we stand",
      "Why patients choose us",
      "Importance and performance",
      "What to do",
      "Against whom",
      ...["Preference", "Consideration → preference", "NPS", "Reviews 4–5★", "New patients"].map(
        (label) => `Trend: ${label}, by month`,
      ),
      "What patients write",
      "Topics, rising and falling",
      "How they arrive",
      "Reviews, compared",
      "Reasons in the CRM",
      "Sources and quality",
    ]);
    for (const path of slides) expect(parts.get(path)).toMatch(/<p:ph type="(title|ctrTitle)"\/>/);
  });

  it("say what the snapshot says: its sentences, its figures, its drawings' words", () => {
    const content = contentOf();
    const { snapshot, shown } = content;
    const opening = texts(parts.get("ppt/slides/slide1.xml"));
    expect(opening).toContain(snapshot.sentences.headline);
    expect(opening).toContain(snapshot.sentences.insight);
    const figures = texts(slideWith("How we stand"));
    for (const { now } of shown.headline) expect(figures).toContain(formatFigure(now));
    for (const action of snapshot.sentences.actions)
      expect(texts(slideWith("What to do")).join(" ")).toContain(action.text);
    for (const panel of ["drivers", "quadrant", "funnel", "voice", "arrivals"] as const) {
      const found = panelContent(content, panel, plainLook);
      const picture = found && panelPicture(found, [], drawnStill);
      const drawn =
        picture?.shapes.flatMap((shape) => (shape.kind === "text" ? shape.runs.map(({ text }) => text) : [])) ?? [];
      const said = texts(slideWith(found?.title ?? ""));
      expect(drawn.filter((text) => /^[\d−+%.,]+$/.test(text.trim()) && !said.includes(text))).toEqual([]);
    }
  });

  it("carry whom, when, on how many and from what on each, and how we know under each", () => {
    for (const path of slides) {
      const said = texts(parts.get(path)).join(" ");
      expect(said, path).toContain(
        "Riverside Health · Worked example: every number is invented · Q3 2026 against Q2 · everyone",
      );
      expect(texts(parts.get(path.replaceAll("slide", "notesSlide"))).join(" ")).toMatch(/95% intervals/);
    }
    expect(texts(slideWith("Against whom")).join(" ")).toMatch(/n: aware 600/);
  });

  it("say what the letters on a trend stand for, and what changed since an earlier snapshot", () => {
    const before = { ...contentOf().snapshot, period: { from: "2026-04", to: "2026-06" } };
    const events = [{ on: "2026-03-02", text: "Radio campaign" }];
    const content = snapshotContent(workedExample, [account], { ...notes, targets: [], events, before });
    const deck = partsOf(snapshotPptx(content, drawnStill));
    const trend = [...deck.values()].find((xml) => texts(xml)[0] === "Trend: Preference, by month");
    expect(texts(trend).join(" ")).toMatch(/A Radio campaign/);
    expect(texts(deck.get("ppt/slides/slide1.xml"))).toContain(content.snapshot.since?.summary);
  });

  it("are native: nothing in them is an image, a link, a script or a clock", () => {
    const whole = [...parts.values()].join("\n");
    expect([...parts.keys()].filter((path) => !/\.(xml|rels)$/.test(path))).toEqual([]);
    expect(whole).not.toMatch(/<p:pic|<a:blip|hlinkClick|macro=|dcterms|TargetMode|NaN|undefined/);
    expect(whole).not.toMatch(/me@example\.org/);
    expect(texts(parts.get("ppt/slides/slide1.xml")).join(" ")).toContain("Read <first> & last");
  });

  it("are the same, byte for byte, of the same answer", () => {
    expect(Buffer.from(made(structuredClone(workedExample))).equals(Buffer.from(made()))).toBe(true);
  });

  it("show no withheld figure", () => {
    const now = aFigure({
      metric: "nps",
      unit: "net",
      value: 97,
      lower: 91,
      upper: 99,
      n: 0,
      nEffective: 0,
      status: "suppressed",
    });
    const headline = workedExample.headline.map((figure) =>
      figure.metric === "nps" ? aHeadline("nps", { now, before: null }) : figure,
    );
    const said = [...partsOf(made({ ...workedExample, headline })).entries()].find(
      ([, xml]) => texts(xml)[0] === "How we stand",
    )?.[1];
    expect(texts(said)).toContain("withheld");
    expect(texts(said).join(" ")).not.toMatch(/\b9[179]\b/);
  });
});

describe("a deck", () => {
  it("of nothing but an opening is a deck", () => {
    const slide = { title: "A", summary: "", body: null, foot: [], notes: [], opening: true } as const;
    expect(texts(partsOf(officeDeck("A", [slide])).get("ppt/slides/slide1.xml"))).toEqual(["A"]);
  });
});
