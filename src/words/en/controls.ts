import type { EvidenceKind } from "../../domain/answer.ts";

/** The words of controls that stand wherever there is something to close, to copy or to save. */
export const controlWords = {
  close: "Close",
  hideBanner: "Hide this banner",
  columns: "Columns",
  save: "Copy or save",
} as const;

const states = { supports: "supports", differs: "differs", "not-measured": "not measured" } as const;

/** The letters of the kinds of evidence, and what each says of an action. */
export const tileWords = {
  initials: { says: "S", moves: "M", writes: "W", does: "D" },
  describe: (kind: EvidenceKind, state: keyof typeof states): string => `${kind} ${states[state]}`,
} as const;
