/** What a single key asks for, away from text fields. */
export type KeyAct =
  | "files"
  | "data"
  | "lock"
  | "snapshot"
  | "filters"
  | "help"
  | "next-panel"
  | "previous-panel"
  | "period-back"
  | "period-on"
  | "release";

const acts: Readonly<Record<string, KeyAct>> = {
  o: "files",
  d: "data",
  l: "lock",
  p: "snapshot",
  f: "filters",
  "]": "next-panel",
  "[": "previous-panel",
  ",": "period-back",
  ".": "period-on",
  Escape: "release",
};

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"> & {
  readonly target: EventTarget | null;
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** The act a key press asks for, or null: never inside a field, never with a modifier but Shift for `?`. */
export function keyAct({ key, ctrlKey, metaKey, altKey, shiftKey, target }: Press): KeyAct | null {
  if (ctrlKey || metaKey || altKey || isField(target)) return null;
  if (key === "?" && shiftKey) return "help";
  return acts[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
