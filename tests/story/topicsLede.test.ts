import { expect, it } from "vitest";
import { sentenceText } from "../../src/domain/sentence.ts";
import { topicsLede } from "../../src/story/topicsLede.ts";
import { topics, untestedTopics } from "../../stories/fixtures/topics.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

const said = (given: typeof topics, against = workedExample.against): string =>
  sentenceText(topicsLede({ ...workedExample, against, voice: { ...workedExample.voice, topics: given } }));

it("names what rises and what falls, largest first, and what could have been seen of the others", () => {
  expect(said(topics)).toBe(
    "Written about more than in Q2: access (+12 pts) and cost (+7 pts). Written about less: continuity (−8 pts). No other topic changed detectably since Q2: 5 points would have been needed. ± is each topic’s own interval; “=” and the marks allow for all of them together.",
  );
  expect(said(topics.filter(({ change }) => change.mark !== "up"))).toMatch(
    /^Written about less than in Q2: continuity \(−8 pts\)\./,
  );
});

it("says that none changed, and how much would have been seen", () => {
  expect(said(topics.filter(({ change }) => change.mark === null))).toBe(
    "No topic changed detectably since Q2: 5 points would have been needed to see one. ± is each topic’s own interval; “=” and the marks allow for all of them together.",
  );
});

it("says why nothing was tested", () => {
  expect(said(untestedTopics("too-few"))).toBe("Too few texts to test a change: 30 are needed in both periods.");
  expect(said(untestedTopics("no-earlier-period"), null)).toMatch(/No earlier period to compare\.$/);
  const unfinished = untestedTopics("unfinished").map((topic) => ({
    ...topic,
    change: { ...topic.change, reaches: 2026 * 12 + 6 },
  }));
  expect(said(unfinished)).toBe("Not compared: its data are complete to Jul 2026.");
});

it("lets each driver that moved explain itself", () => {
  const figures = topicsLede({ ...workedExample, voice: { ...workedExample.voice, topics } }).flatMap(
    ({ figure }) => figure ?? [],
  );
  expect(figures).toHaveLength(3);
});
