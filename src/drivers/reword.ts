import type { DriverPhrases, SelectionDriver } from "../domain/driver.ts";
import type { PhraseChanges, Wordings } from "../domain/wording.ts";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const without = <T>(list: readonly T[], out: readonly T[]): readonly T[] =>
  list.filter((entry) => !out.some((other) => same(entry, other)));

const each = (
  one: DriverPhrases,
  other: DriverPhrases,
  combine: <T>(one: readonly T[], other: readonly T[]) => readonly T[],
): DriverPhrases => ({
  mentions: combine(one.mentions, other.mentions),
  near: combine(one.near, other.near),
  exclusions: combine(one.exclusions, other.exclusions),
});

const isBlank = ({ mentions, near, exclusions }: DriverPhrases): boolean =>
  mentions.length + near.length + exclusions.length === 0;

/** What leads from a driver's own phrases to others; null when they are the same. */
export function phraseChanges(from: DriverPhrases, to: DriverPhrases): PhraseChanges | null {
  const changes = { added: each(to, from, without), removed: each(from, to, without) };
  return isBlank(changes.added) && isBlank(changes.removed) ? null : changes;
}

/** A driver's own phrases with the user's changes: those taken out are gone, those added stand last. */
export const changedPhrases = (own: DriverPhrases, { added, removed }: PhraseChanges): DriverPhrases =>
  each(each(own, removed, without), added, (kept, more) => [...kept, ...without(more, kept)]);

/** A driver as the user worded it. Edited phrases are measured by no one, so their reading is unknown. */
export function rewordedDriver(driver: SelectionDriver, { phrases, labels }: Wordings): SelectionDriver {
  const changes = phrases[driver.id];
  const label = labels[driver.id] ?? driver.label;
  if (changes === undefined) return label === driver.label ? driver : { ...driver, label };
  return { ...driver, label, phrases: changedPhrases(driver.phrases, changes), reading: null, edited: true };
}
