import type { SettingsChange, SettingsPart } from "../../domain/settingsChange.ts";
import { listWords } from "./lists.ts";

const parts: Readonly<Record<SettingsPart, string>> = {
  ownBrand: "your hospital",
  ownFacility: "your hospital’s CMS number",
  maturityDays: "days until a lead counts as mature",
  rivals: "competitors",
  aliases: "spellings of hospitals",
  hiddenDrivers: "hidden drivers",
  phrases: "words looked for in texts",
  labels: "names of drivers",
  own: "drivers of your own",
  mappings: "mappings of files",
  margins: "weights of the survey",
  beliefs: "beliefs",
  healthWeights: "weights of the index",
  targets: "targets",
  events: "events",
  views: "saved views",
  exports: "what has left in snapshots",
};

const value = (given: string | number | null): string => (given === null ? "not settled" : String(given));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of settings that a file would bring, before they are taken over. */
export const offerWords = {
  title: (name: string): string => `What ${name} would change`,
  change: (change: SettingsChange): string => {
    const part = capital(parts[change.part]);
    if (change.kind === "value") return `${part}: ${value(change.before)} → ${value(change.after)}`;
    const { added, removed, changed } = change;
    const told = [
      ...(added > 0 ? [`${String(added)} added`] : []),
      ...(changed > 0 ? [`${String(changed)} changed`] : []),
      ...(removed > 0 ? [`${String(removed)} removed`] : []),
    ];
    return `${part}: ${told.length === 0 ? "the same in another order" : listWords(told)}`;
  },
  without: (without: readonly SettingsPart[]): string =>
    `The file holds nothing on ${listWords(
      without.map((part) => parts[part]),
      "or",
    )}: what is settled here stays.`,
  nothing: (name: string): string => `${name} says nothing that is not settled here already. Nothing changed.`,
  take: "Use these settings",
  leave: "Leave everything as it is",
  left: "Nothing changed.",
  stopped: "They were not taken over, since something else was under way or it was stopped. Nothing changed.",
} as const;
