import { afterAll, describe, expect, it } from "vitest";
import type { OwnDriver } from "../../src/domain/wording.ts";
import type { SessionState } from "../../src/state/session.ts";
import { readWorkspace } from "../../src/state/storedWorkspace.ts";
import { isSettled, openRealSession, until } from "./openSession.ts";

const { session, rooms, store } = openRealSession({ exampleFiles: () => Promise.resolve([]) });
afterAll(() => Promise.all(rooms.map((room) => room.close())));

const signs: OwnDriver = {
  id: "own-finding-the-way",
  label: "Finding the way",
  definition: "",
  role: "experience",
  group: "convenience",
  items: ["clear signs"],
  phrases: { mentions: ["clear signs|signposts", "found our way"], near: [], exclusions: [] },
};

const csv = (name: string, lines: readonly string[]): File => new File([`${lines.join("\n")}\n`], name);
const rows = (n: number, make: (i: number) => string): readonly string[] =>
  Array.from({ length: n }, (_, i) => make(i));
const day = (i: number): string => `2026-09-${String(1 + (i % 28)).padStart(2, "0")}`;

const reviews = csv("reviews.csv", [
  "hospital,author,date,rating,text",
  ...rows(60, (i) => {
    const text =
      i < 18 ? "We found our way at once thanks to clear signs" : "The nurses were kind and the food was warm";
    return `Riverside Health,Author ${String(i)},${day(i)},${String(3 + (i % 3))},${text} ${String(i)}`;
  }),
]);
const heard = "Which of these hospitals have you heard of?";
const survey = csv("survey.csv", [
  `Response ID,Response Date,${heard} - Riverside Health,${heard} - Northgate Medical,How would you rate Riverside Health on each of these? (1 to 5) - Clear signs inside the building`,
  ...rows(
    60,
    (i) =>
      `R${String(i)},${day(i)},Riverside Health,${i % 2 === 0 ? "Northgate Medical" : ""},${i % 2 === 0 ? "5" : "3"}`,
  ),
]);

const evidence = ({ answer }: SessionState) => answer?.drivers.find(({ driver }) => driver === signs.id);

/** Drops one file, answers what is asked with what is proposed, and loads it. */
async function load(file: File): Promise<void> {
  session.drop([file]);
  const { dropped } = await until(session, (state) =>
    state.dropped.some(({ name, stage }) => name === file.name && stage.kind === "understood"),
  );
  const found = dropped.find(({ name }) => name === file.name);
  if (found?.stage.kind !== "understood") throw new Error("The file is not understood.");
  const { mapping } = found.stage;
  const columns = mapping.columns.map(({ index, header, target }) => ({ index, header, target }));
  session.remap(found.id, { ...mapping, columns });
  session.load();
  await until(session, (state) => isSettled(state) && state.files.some(({ name }) => name === file.name));
}

describe("a driver of the user's own", () => {
  it("is read in the texts that are there, and kept", async () => {
    await until(session, ({ phase }) => phase === "ready");
    await load(reviews);
    session.settle({ own: "Riverside Health", rivals: [], hiddenDrivers: [] });
    expect(await session.words.addDriver(signs)).toBe(true);
    const state = await until(session, (now) => isSettled(now) && evidence(now) !== undefined);
    expect(evidence(state)?.writes.figure).toMatchObject({ value: 0.3, n: 60 });
    expect(evidence(state)).toMatchObject({
      label: "Finding the way",
      role: "experience",
      reading: null,
      edited: true,
    });
    expect(readWorkspace(store).own).toEqual([signs]);
    const written = evidence(state)?.writes.figure;
    const explanation = written === undefined ? null : await session.explain(written);
    expect(explanation?.sql).toContain("own-finding-the-way");
  });

  it("is found among the questions of the next survey, and rated", async () => {
    await load(survey);
    const state = await until(session, (now) => isSettled(now) && (evidence(now)?.performance.n ?? 0) > 0);
    expect(evidence(state)?.performance).toMatchObject({ value: 75, n: 60 });
  });

  it("takes new words and a new name, and leaves the page when it is removed", async () => {
    const phrases = { mentions: ["nurses"], near: [], exclusions: [] };
    await session.words.reword({ driver: signs.id, phrases, label: "Way inside", hidden: false });
    const reworded = await until(session, (now) => isSettled(now) && evidence(now)?.label === "Way inside");
    expect(evidence(reworded)?.writes.figure).toMatchObject({ value: 0.7, n: 60 });
    expect(await session.words.removeDriver(signs.id)).toBe(true);
    const state = await until(session, isSettled);
    expect(evidence(state)).toBeUndefined();
    expect(readWorkspace(store).own).toEqual([]);
  });
});
