import { maskText } from "./mask.ts";
import { maskRules, type MaskRule } from "./maskRules.ts";

const rulesOf = (names: readonly string[]): readonly MaskRule[] => {
  const wanted = new Set(names);
  return maskRules.filter(({ name }) => wanted.has(name));
};

/** What no entry of a directory may show: mailboxes, accounts and numbers of one person. */
const anywhere = ["e-mail", "e-mail spelled out", "account handle", "social security number"];

/** Names of persons after or before a title, and the pairs that set names of houses aside. */
const persons = [
  "saint's house set aside",
  "house named after a person set aside",
  "no name after a title set aside",
  "name after a short title",
  "small name after a short title",
  "name after a long title",
  "name before its title",
  "title put back",
  "house put back",
  "saint put back",
];

const everywhere = rulesOf(anywhere);
const inNames = rulesOf([...anywhere, ...persons]);

/** Fields that may name a person. In an address `Dr` is a drive, so its next word is no name. */
const naming = /name|doctor|provider|physician|staff|contact|nombre|médic/i;

/**
 * An entry of a directory as it may be shown and leave: what a place is called, its phone, address and hours are public and stay, since
 * they are what is to be put right; persons and mailboxes go.
 */
export const maskDirectory = (entry: string, field: string): string =>
  maskText(entry, naming.test(field) ? inNames : everywhere);
