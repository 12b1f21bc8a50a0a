import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../src/domain/snapshot.ts";
import { withExported } from "../../src/domain/exported.ts";
import { monthOf } from "../../src/domain/period.ts";
import { canonicalJson } from "../../src/snapshot/canonicalJson.ts";
import { populationsOf, populationsOfEarlier } from "../../src/snapshot/populations.ts";
import { readSnapshot } from "../../src/snapshot/readSnapshot.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { snapshotHtml } from "../../src/snapshot/snapshotHtml.tsx";
import { noNotes, snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aFigure, aHeadline, anAnswer } from "../support/answer.ts";
import { schemaFindings } from "./schema.ts";

const [q2, q3] = [monthOf(2026, 4), monthOf(2026, 7)];
const preferring = (from: number, value: number) =>
  anAnswer({
    period: { from, to: from + 2 },
    headline: [
      aHeadline("preference", {
        now: aFigure({ value, lower: value - 0.06, upper: value + 0.06, n: 240, nEffective: 240 }),
        before: null,
      }),
    ],
  });
const [earlier, answer] = [snapshotOf(preferring(q2, 0.3), []), preferring(q3, 0.5)];
const written = (before: Snapshot | null) => snapshotOf(answer, [], { ...noNotes, before });

describe("what changed, in the next snapshot", () => {
  it("stands beside its figure with then, change and test, and in a sentence", () => {
    const { since, figures } = written(earlier);
    expect(since?.summary).toBe(
      "Since the snapshot of Q2 2026, 1 of 1 tested figures changed detectably: ▲ Prefer us +20 pts ±9.",
    );
    expect(since?.figures).toHaveLength(1);
    expect(since?.figures[0]).toMatchObject({
      of: figures[0]?.id,
      before: { period: { from: "2026-04", to: "2026-06" }, value: 0.3, n: 240 },
      change: { value: 0.2, mark: "up", untested: null },
    });
    expect(written(null).since).toBeNull();
  });

  it("says what differs beside the figures, without the names that somebody put into a file by hand", () => {
    const before = { ...earlier, formulaVersion: "0", rivals: ["Ask jane@example.org"] };
    expect(written(before).since?.differs).toEqual([
      { kind: "formulas", text: expect.stringMatching(/from version 0 to 1/) },
      { kind: "rivals", text: expect.stringMatching(/without Ask \[e-mail\]/) },
    ]);
  });

  it("is absent where the two make no sense beside each other", () => {
    expect(written({ ...earlier, own: "Elsewhere" }).since).toBeNull();
    expect(written({ ...earlier, filter: { words: "", keep: { location: ["East"] } } }).since).toBeNull();
  });

  it("does not tell of protected figures that share months: a later export of the same months differs by few people", () => {
    const same = snapshotOf(preferring(q3, 0.48), []);
    const [one] = written(same).since?.figures ?? [];
    expect(one).toMatchObject({ before: null, change: { value: null, untested: "same-months" } });
  });

  it("holds no digit beyond those displayed, and conforms to the schema, all of the worked example compared", () => {
    const now = snapshotOf(workedExample, []);
    const then: Snapshot = {
      ...now,
      figures: now.figures.map((figure) => ({ ...figure, period: { from: "2025-01", to: "2025-03" } })),
    };
    const { since } = JSON.parse(canonicalJson(snapshotOf(workedExample, [], { ...noNotes, before: then })));
    expect(schemaFindings({ ...JSON.parse(canonicalJson(now)), since })).toEqual([]);
    expect(since.figures.length).toBeGreaterThan(60);
    const longest = Math.max(
      ...(since as NonNullable<Snapshot["since"]>).figures.flatMap(({ change }) =>
        [change.value, change.lower, change.upper].map((value) => String(value ?? 0).replace(/.*\./, "").length),
      ),
    );
    expect(longest).toBeLessThanOrEqual(4);
  });

  it("is the same from the earlier page as from the earlier list", () => {
    const content = snapshotContent(preferring(q2, 0.3), [], noNotes);
    const from = (text: string) => {
      const read = readSnapshot(text);
      return read?.kind === "snapshot" ? canonicalJson(written(read.snapshot)) : null;
    };
    expect(from(snapshotHtml(content))).toBe(from(canonicalJson(content.snapshot)));
  });

  it("stands in the page as a line above and a table below", () => {
    const html = snapshotHtml(snapshotContent(answer, [], { ...noNotes, before: earlier }));
    expect(html).toContain("Since the snapshot of Q2 2026, 1 of 1 tested figures");
    expect(html).toMatch(/<section class="since[^>]*id="since"/);
    expect(html).toContain('<td class="numeric">+20 pts ±9</td>');
  });

  it("brings the earlier one's people into the audit", () => {
    const again = populationsOfEarlier(earlier, answer.request.filter.keep);
    expect(again).toEqual([
      {
        rows: "survey",
        keep: {},
        period: { from: q2, to: q2 + 2 },
        parts: ["preference asked", "preference no", "preference yes"],
      },
    ]);
    expect(withExported(again, populationsOf(answer))).toHaveLength(2);
  });
});

describe("a snapshot of version 1.0", () => {
  it("can still be set beside the present one", () => {
    const { targets: _, events: __, since: ___, ...old } = earlier;
    const read = readSnapshot(canonicalJson({ ...old, version: "1.0" }));
    if (read?.kind !== "snapshot") throw new Error("It was not read.");
    expect(written(read.snapshot).since?.before.version).toBe("1.0");
    expect(schemaFindings(JSON.parse(canonicalJson(written(read.snapshot))))).toEqual([]);
  });
});

describe("a snapshot whose drivers are ranked by mean rank", () => {
  it("is read like any other", () => {
    const ranks = { ...earlier, figures: earlier.figures.map((figure) => ({ ...figure, unit: "rank" as const })) };
    expect(readSnapshot(canonicalJson(ranks))?.kind).toBe("snapshot");
  });

  it("whose months or days are no dates is damaged", () => {
    for (const bad of [{ dataTo: "yesterday" }, { period: { from: "<b>", to: "2026-06" } }])
      expect(readSnapshot(canonicalJson({ ...earlier, ...bad }))?.kind).toBe("damaged");
  });
});
