import {
  entryParts,
  valueParts,
  type EntryPart,
  type SettingsChange,
  type SettingsPart,
} from "../domain/settingsChange.ts";
import type { Workspace } from "./workspace.ts";
import type { GivenSettings } from "./workspaceFile.ts";

type Entries = readonly (readonly [key: string, value: unknown])[];

/** A value as text, in which the order of an object's keys tells nothing. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const itself = (list: readonly unknown[]): Entries => list.map((each) => [textOf(each), null]);
const byKey = (record: object | null): Entries => Object.entries(record ?? {});

/** The entries of each part, by what makes one the same, set anew: a target's figure, people and months, a view's name, a driver's id. */
const entriesOf = (settled: Workspace): Readonly<Record<EntryPart, Entries>> => ({
  rivals: itself(settled.rivals),
  aliases: settled.aliases.map((alias) => [alias.label, alias]),
  hiddenDrivers: itself(settled.hiddenDrivers),
  phrases: byKey(settled.phrases),
  labels: byKey(settled.labels),
  own: settled.own.map((driver) => [driver.id, driver]),
  mappings: byKey(settled.mappings),
  margins: settled.margins.map((margin) => [margin.attribute, margin]),
  beliefs: byKey(settled.beliefs?.values ?? null).map(([driver, value]) => [driver, [settled.beliefs?.by, value]]),
  healthWeights: byKey(settled.healthWeights),
  targets: settled.targets.map((target) => [textOf([target.metric, target.keep, target.months]), target]),
  events: itself(settled.events),
  views: settled.views.map((view) => [view.name.toLocaleLowerCase(), view]),
  exports: itself(settled.exports),
});

/** What stands otherwise in the second workspace than in the first, part by part; empty where nothing does. */
export function settingsChanges(before: Workspace, after: Workspace): readonly SettingsChange[] {
  const [then, now] = [entriesOf(before), entriesOf(after)];
  return [
    ...valueParts.flatMap((part): SettingsChange[] =>
      before[part] === after[part] ? [] : [{ part, kind: "value", before: before[part], after: after[part] }],
    ),
    ...entryParts.flatMap((part): SettingsChange[] =>
      textOf(before[part]) === textOf(after[part])
        ? []
        : [{ part, kind: "entries", ...compared(then[part], now[part]) }],
    ),
  ];
}

/** The parts that a file does not hold, and which therefore stay as they are. */
export const partsWithout = (given: GivenSettings): readonly SettingsPart[] =>
  [...valueParts, ...entryParts].filter((part) => !(part in given));

/** How many keys are new, gone, and there with another value. */
function compared(before: Entries, after: Entries): { added: number; removed: number; changed: number } {
  const [then, now] = [textsOf(before), textsOf(after)];
  const stayed = [...now].filter(([key]) => then.has(key));
  return {
    added: now.size - stayed.length,
    removed: then.size - stayed.length,
    changed: stayed.filter(([key, text]) => then.get(key) !== text).length,
  };
}

const textsOf = (entries: Entries): ReadonlyMap<string, string> =>
  new Map(entries.map(([key, value]) => [key, textOf(value)]));
