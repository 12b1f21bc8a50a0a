import { afterAll, describe, expect, it, vi } from "vitest";
import { findDriver } from "../../src/drivers/registry.ts";
import { readWorkspace } from "../../src/state/storedWorkspace.ts";
import { fileAt, isSettled, openRealSession, until } from "./openSession.ts";

vi.setConfig({ testTimeout: 600_000 }); // the texts of the worked example are coded again several times

const team = findDriver("team");
if (team === undefined) throw new Error("The registry lacks a driver of this test.");

const { session, rooms, store } = openRealSession({
  exampleFiles: () => Promise.resolve([fileAt("data/riverside/riverside-reviews.csv")]),
});
afterAll(() => Promise.all(rooms.map((room) => room.close())));

const evidence = () => session.state().answer?.drivers.find(({ driver }) => driver === "team");
const share = () => evidence()?.writes.figure;
const mentions = () => Math.round((share()?.value ?? 0) * (share()?.n ?? 0));
const plain = { driver: "team", phrases: team.phrases, label: "", hidden: false };
const look = () => session.words.matched("team", team.phrases, new AbortController().signal);

describe("words we look for", () => {
  it("are counted in public texts as they are typed, before they are applied", async () => {
    await until(session, isSettled);
    const found = await look();
    expect(found?.matched).toBeGreaterThan(found?.examples.length ?? 0);
    expect(found?.examples.every(({ text, met }) => met !== null && text.includes(met))).toBe(true);
    const nothing = { mentions: [], near: [], exclusions: [] };
    const none = await session.words.matched("team", nothing, new AbortController().signal);
    expect(none).toMatchObject({ matched: 0, texts: found?.texts, examples: [] });
  });

  it("change nothing when their applying is stopped", async () => {
    const before = share();
    const done = session.words.reword({ ...plain, phrases: { mentions: ["nurse"], near: [], exclusions: [] } });
    session.words.stop();
    expect(await done).toBe(false);
    expect(session.state()).toMatchObject({ rewording: null, workspace: { phrases: {} } });
    expect(share()).toEqual(before);
  });

  it("recode all texts once applied; the reading is then not measured, and only differences are kept", async () => {
    const before = mentions();
    const phrases = { ...team.phrases, mentions: team.phrases.mentions.slice(0, 1) };
    expect(await session.words.reword({ ...plain, phrases, label: "Our people" })).toBe(true);
    await until(session, isSettled);
    expect(mentions()).toBeLessThan(before);
    expect(evidence()).toMatchObject({ label: "Our people", reading: null, edited: true });
    const kept = readWorkspace(store);
    expect(kept.labels).toEqual({ team: "Our people" });
    expect(kept.phrases.team).toMatchObject({
      added: { mentions: [], near: [], exclusions: [] },
      removed: { mentions: team.phrases.mentions.slice(1) },
    });
    expect(await session.words.reword(plain)).toBe(true);
    await until(session, isSettled);
    expect(mentions()).toBe(before);
    expect(evidence()).toMatchObject({ label: team.label, reading: team.reading });
    expect(readWorkspace(store)).toMatchObject({ phrases: {}, labels: {} });
  });
});

describe("a text corrected by hand", () => {
  it("is no longer counted, survives recoding, and can be counted for another driver", async () => {
    const first = (await look())?.examples[0];
    if (first === undefined) throw new Error("No text mentions the team.");
    expect(first.drivers).toContain("team");
    await session.words.correct({ reviewKey: first.reviewKey, driver: "team", present: false });
    const phrases = { ...team.phrases, mentions: [...team.phrases.mentions, "zebra"] };
    await session.words.reword({ ...plain, phrases });
    expect((await look())?.examples[0]?.drivers).not.toContain("team");
    expect(readWorkspace(store).corrections).toEqual({ [first.reviewKey]: { team: false } });
    await session.words.correct({ reviewKey: first.reviewKey, driver: "digital", present: true });
    const digital = await session.words.matched(
      "digital",
      { mentions: [], near: [], exclusions: [] },
      new AbortController().signal,
    );
    expect(digital?.examples.map(({ reviewKey, met }) => [reviewKey, met])).toEqual([[first.reviewKey, null]]);
  });

  it("takes a hidden driver out of the page", async () => {
    await session.words.reword({ ...plain, hidden: true });
    await until(session, isSettled);
    expect(evidence()).toBeUndefined();
  });
});
