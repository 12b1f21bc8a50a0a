import { describe, expect, it } from "vitest";
import { keyGroups } from "#words/keyGroups.ts";
import { keyAct } from "../../src/dashboard/keys.ts";

const press = (key: string, more: Partial<Parameters<typeof keyAct>[0]> = {}) =>
  keyAct({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: document.body, ...more });

describe("single keys", () => {
  it.each([
    ["o", "files"],
    ["O", "files"],
    ["p", "snapshot"],
    ["f", "filters"],
    ["v", "views"],
    ["c", "compare"],
    ["]", "next-panel"],
    ["[", "previous-panel"],
    [",", "period-back"],
    [".", "period-on"],
    ["Escape", "release"],
  ])("%s asks for %s", (key, act) => {
    expect(press(key)).toBe(act);
  });

  it("ask for the key map with Shift and ?, and for nothing with ? alone: that explains the figure in focus", () => {
    expect(press("?", { shiftKey: true })).toBe("help");
    expect(press("?")).toBeNull();
  });

  it("mean nothing with a modifier, which is the browser's", () => {
    expect(press("p", { ctrlKey: true })).toBeNull();
    expect(press("f", { metaKey: true })).toBeNull();
    expect(press("o", { altKey: true })).toBeNull();
  });

  it("take a step back and on with Alt and an arrow, in a filter too, but not where text is written", () => {
    const filter = document.createElement("select");
    for (const target of [document.body, filter]) {
      expect(press("ArrowLeft", { altKey: true, target })).toBe("undo");
      expect(press("ArrowRight", { altKey: true, target })).toBe("redo");
    }
    expect(press("ArrowLeft", { altKey: true, target: document.createElement("input") })).toBeNull();
    expect(press("ArrowLeft", { altKey: true, shiftKey: true })).toBeNull();
    expect(press("ArrowLeft")).toBeNull();
  });

  it.each(["input", "select", "textarea"])("mean nothing inside a %s", (field) => {
    expect(press("o", { target: document.createElement(field) })).toBeNull();
    expect(press("Escape", { target: document.createElement(field) })).toBeNull();
  });

  it("mean nothing when nobody gave them a meaning", () => {
    expect(["x", "Enter", "Tab", "F1"].map((key) => press(key))).toEqual([null, null, null, null]);
  });

  it("all stand on the sheet of keys", () => {
    const shown = keyGroups
      .flatMap(({ keys }) => keys.flatMap(({ press: keysOf }) => keysOf))
      .map((key) => key.toLowerCase());
    for (const key of ["o", "p", "f", "]", "[", ",", ".", "esc", "?", "t", "v", "alt", "←", "→"])
      expect(shown).toContain(key);
  });
});
