import { describe, expect, it } from "vitest";
import { drivers } from "../../src/drivers/registry.ts";
import { changedPhrases, phraseChanges, rewordedDriver } from "../../src/drivers/reword.ts";

const own = {
  mentions: ["wait", "queue"],
  near: [{ words: ["charge"], context: ["fee"] }],
  exclusions: ["can't wait"],
};

describe("phrases worded anew", () => {
  it("are kept as what was added and taken out, and nothing when nothing was", () => {
    const asked = { mentions: ["wait", "on hold"], near: [], exclusions: own.exclusions };
    const changes = phraseChanges(own, asked);
    expect(changes).toEqual({
      added: { mentions: ["on hold"], near: [], exclusions: [] },
      removed: { mentions: ["queue"], near: own.near, exclusions: [] },
    });
    expect(changes && changedPhrases(own, changes)).toEqual(asked);
    expect(phraseChanges(own, { ...own, near: [{ words: ["charge"], context: ["fee"] }] })).toBeNull();
  });

  it("keep their changes when the definition gets more phrases, and never hold one twice", () => {
    const changes = {
      added: { mentions: ["on hold"], near: [], exclusions: [] },
      removed: { mentions: ["queue"], near: [], exclusions: [] },
    };
    const later = { ...own, mentions: ["wait", "queue", "on hold", "delay"] };
    expect(changedPhrases(later, changes).mentions).toEqual(["wait", "on hold", "delay"]);
  });

  it("leave a driver unmeasured; a new name alone does not", () => {
    const team = drivers.find(({ id }) => id === "team");
    if (team === undefined) throw new Error("no team");
    const changes = phraseChanges(team.phrases, { ...team.phrases, mentions: [] });
    if (changes === null) throw new Error("no changes");
    const none = { phrases: {}, labels: {}, own: [], corrections: {} };
    expect(rewordedDriver(team, { ...none, phrases: { team: changes } })).toMatchObject({
      reading: null,
      edited: true,
    });
    expect(rewordedDriver(team, { ...none, labels: { team: "People" } })).toEqual({ ...team, label: "People" });
    expect(rewordedDriver(team, none)).toBe(team);
  });
});
