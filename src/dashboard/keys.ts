/** What a single key asks for, away from text fields. */
export type KeyAct =
  | "files"
  | "data"
  | "views"
  | "compare"
  | "lock"
  | "snapshot"
  | "filters"
  | "help"
  | "next-panel"
  | "previous-panel"
  | "period-back"
  | "period-on"
  | "undo"
  | "redo"
  | "release";

const acts: Readonly<Record<string, KeyAct>> = {
  o: "files",
  d: "data",
  v: "views",
  c: "compare",
  l: "lock",
  p: "snapshot",
  f: "filters",
  "]": "next-panel",
  "[": "previous-panel",
  ",": "period-back",
  ".": "period-on",
  Escape: "release",
};

const steps: Readonly<Record<string, KeyAct>> = { ArrowLeft: "undo", ArrowRight: "redo" };

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"> & {
  readonly target: EventTarget | null;
};

const isChoice = (target: EventTarget | null): boolean => target instanceof HTMLSelectElement;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

/** The act a key press asks for, or null: never inside a field, never with a modifier but Shift for `?` and Alt for a step. */
export function keyAct({ key, ctrlKey, metaKey, altKey, shiftKey, target }: Press): KeyAct | null {
  if (ctrlKey || metaKey || isField(target)) return null;
  // A filter just chosen still has the keyboard: that is where one takes it back.
  if (altKey) return shiftKey ? null : (steps[key] ?? null);
  if (isChoice(target)) return null;
  if (key === "?" && shiftKey) return "help";
  return acts[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
