import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Presented } from "../../src/domain/snapshot.ts";
import { canonicalJson } from "../../src/snapshot/canonicalJson.ts";
import { drawnStill } from "../../src/snapshot/drawing/drawnStill.ts";
import { populationsOf } from "../../src/snapshot/populations.ts";
import { readSnapshot } from "../../src/snapshot/readSnapshot.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { snapshotHtml } from "../../src/snapshot/snapshotHtml.tsx";
import { noNotes, snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { snapshotPptx } from "../../src/snapshot/snapshotPptx.ts";
import { writtenSince } from "../../src/snapshot/writtenSince.ts";
import { withheldHealth } from "../../stories/fixtures/brandHealth.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { schemaFindings } from "./schema.ts";

const noVoice: Answer["voice"] = { texts: 0, machineRead: 0, reviews: 0, stars: [], sites: [], topics: [] };
const asked: Presented = { ...noNotes, index: true };
const [plain, withIndex] = [snapshotContent(workedExample, [], noNotes), snapshotContent(workedExample, [], asked)];
const placed = (place: string, { snapshot } = plain) => snapshot.figures.filter((figure) => figure.place === place);

/** The texts of the deck's slides, one a slide. */
const slidesOf = (content: typeof plain): readonly string[] =>
  Object.entries(unzipSync(snapshotPptx(content, drawnStill)))
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map(([, bytes]) => [...strFromU8(bytes).matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join(" | "));

const screenOnly = (html: string, title: string): boolean =>
  new RegExp(`<section class="below-table screen-only"[^>]*>.*?${title}`).test(html);

describe("reviews and reasons in a snapshot", () => {
  it("stand in the list: stars as they rank, replies, and both sides of each reason, the side that does tells under drivers", () => {
    const { reviews, reasons } = workedExample;
    const evenedOut = placed("reviews").filter(({ metric }) => metric === "star-shrunk");
    expect(evenedOut.map(({ brand, rank }) => [brand, rank?.rank])).toEqual(
      reviews.rows.map(({ brand, rank }) => [brand, rank?.rank]),
    );
    const lost = placed("reasons").filter(({ metric }) => metric === "lost-reason");
    expect(lost.map(({ driver }) => driver)).toEqual(reasons.rows.map(({ driver }) => driver));
    for (const { driver } of reasons.rows)
      expect(plain.snapshot.figures.some((each) => each.metric.startsWith("does") && each.driver === driver)).toBe(
        true,
      );
  });

  it("stand below the printed page, on the screen alone, and on a slide each", () => {
    const html = snapshotHtml(plain);
    expect(screenOnly(html, "Reviews, compared")).toBe(true);
    expect(screenOnly(html, "Reasons in the CRM")).toBe(true);
    const slides = slidesOf(plain);
    expect(slides.find((text) => text.startsWith("Reviews, compared"))).toMatch(
      /Riverside Health \| 420 \| 3\.8 \(3\.7–4\.0\)/,
    );
    expect(slides.find((text) => text.startsWith("Reasons in the CRM"))).toMatch(/Chose us \(n [\d,]+\) .*% \(/);
  });
});

describe("topics in a snapshot", () => {
  const topics = workedExample.voice.topics;
  const idOf = (metric: string, driver: string, months: string) => `${metric}?driver=${driver}@${months}`;

  it("stand in the list with the share before, and each change with its test; what nobody writes about is left out", () => {
    const { figures, differences } = plain.snapshot;
    const heard = topics.filter(({ now, before }) => (now.value ?? 0) > 0 || (before?.value ?? 0) > 0);
    expect(heard.length).toBeGreaterThan(5);
    const changes = differences.filter(({ kind }) => kind === "topic-change");
    expect(changes.map(({ of }) => of)).toEqual(heard.map(({ driver }) => idOf("writes", driver, "2026-07..2026-09")));
    expect(changes.some(({ adjustedP }) => adjustedP !== null)).toBe(true);
    const ids = new Set(figures.map(({ id }) => id));
    for (const { of, against } of changes)
      expect([of, against].filter((id) => id === null || !ids.has(id))).toEqual([]);
    expect(placed("topics").map(({ period }) => period?.from)).toEqual(heard.map(() => "2026-04"));
    expect(schemaFindings(JSON.parse(canonicalJson(plain.snapshot)))).toEqual([]);
  });

  it("leave in the digits displayed, and count nobody whose count is protected", () => {
    for (const { value } of placed("topics")) expect(Number(value?.toFixed(2))).toBe(value);
    const without = { ...workedExample, voice: { ...workedExample.voice, topics: [] } };
    expect(populationsOf(workedExample)).toEqual(populationsOf(without));
  });

  it("stand below the printed page, drawn and in a sentence, and on a slide", () => {
    const html = snapshotHtml(plain);
    const [, below = ""] = html.split('<section class="below screen-only"');
    expect(below).toMatch(/Topics, rising and falling.*?(Written about|No topic changed)/);
    const slide = slidesOf(plain).find((text) => text.startsWith("Topics, rising and falling"));
    expect(slide).toMatch(/Communication/);
    expect(slide).toMatch(
      /Riverside Health · Worked example: every number is invented · Q3 2026 against Q2 · everyone/,
    );
  });

  it("are in no form where no text is there", () => {
    const content = snapshotContent({ ...workedExample, voice: noVoice }, [], noNotes);
    expect(placed("topics", content)).toEqual([]);
    expect(snapshotHtml(content)).not.toContain("Topics, rising and falling");
    expect(slidesOf(content).join()).not.toContain("Topics, rising and falling");
  });
});

describe("the brand health index in a snapshot", () => {
  it("is in no form unless it was asked for", () => {
    expect(plain.snapshot.index).toBeNull();
    expect(canonicalJson(plain.snapshot)).not.toContain("brand-health");
    expect(snapshotHtml(plain)).not.toContain("Brand health index");
    expect(slidesOf(plain).join()).not.toContain("Brand health index");
  });

  it("comes with its parts, weights and the other hospitals where it was, in the list, below the page and on slides", () => {
    const { index, figures, differences } = withIndex.snapshot;
    const ids = figures.map(({ id }) => id);
    expect(index?.parts.map(({ part }) => part)).toEqual(["aware", "consider", "nps", "experience", "stars"]);
    expect([index?.of, ...(index?.parts ?? []).map(({ of }) => of)].filter((id) => !ids.includes(id ?? ""))).toEqual(
      [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(differences.filter(({ kind }) => kind === "index-change")).toHaveLength(1);
    expect(schemaFindings(JSON.parse(canonicalJson(withIndex.snapshot)))).toEqual([]);
    const compared = placed("health", withIndex).filter(({ part }) => part === "parts known of all");
    expect(compared.map(({ brand }) => brand)).toEqual(workedExample.health?.rows.map(({ brand }) => brand));
    expect(screenOnly(snapshotHtml(withIndex), "Brand health index")).toBe(true);
    const slides = slidesOf(withIndex);
    expect(slides.find((text) => text.startsWith("Brand health index"))).toContain("Weights: aware 20%");
    expect(slides.find((text) => text.startsWith("The index beside the others’"))).toContain("Rank under any weights");
  });

  it("says on its slide, too, what is missing where it is withheld", () => {
    const content = snapshotContent({ ...workedExample, health: withheldHealth }, [], asked);
    expect(content.snapshot.index?.available).toBeLessThan(0.8);
    expect(slidesOf(content).find((text) => text.startsWith("Brand health index"))).toContain("80% is needed");
    expect(schemaFindings(JSON.parse(canonicalJson(content.snapshot)))).toEqual([]);
  });
});

describe("a snapshot of an earlier version", () => {
  it("1.2, without topics, is read, and set beside the present one", () => {
    const old = snapshotOf({ ...workedExample, voice: { ...workedExample.voice, topics: [] } }, []);
    const read = readSnapshot(canonicalJson({ ...old, version: "1.2" }));
    if (read?.kind !== "snapshot") throw new Error("It was not read.");
    const since = writtenSince(read.snapshot, plain.snapshot);
    expect(since?.before.version).toBe("1.2");
    expect(schemaFindings(JSON.parse(canonicalJson({ ...plain.snapshot, since })))).toEqual([]);
  });

  it("1.1 is read, and set beside the present one, which says that it was", () => {
    const { index: _, ...old } = snapshotOf(workedExample, []);
    const read = readSnapshot(canonicalJson({ ...old, version: "1.1" }));
    if (read?.kind !== "snapshot") throw new Error("It was not read.");
    const since = writtenSince(read.snapshot, plain.snapshot);
    expect(since?.before.version).toBe("1.1");
    expect(schemaFindings(JSON.parse(canonicalJson({ ...plain.snapshot, since })))).toEqual([]);
  });
});
