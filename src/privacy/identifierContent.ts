import { givenNames } from "./givenNames.ts";
import type { IdentifierKind } from "./identifierNames.ts";

/** A content test: the share 0–1 of a sample's non-blank values that look like the kind, and the share that convicts. */
type ContentTest = {
  readonly kind: IdentifierKind;
  readonly atLeast: number;
  readonly share: (values: readonly string[]) => number;
};

const known = new Set(givenNames.map((name) => name.toLowerCase()));
const shareOf = (values: readonly string[], looksLike: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(looksLike).length / values.length;
const matching = (pattern: RegExp) => (values: readonly string[]) => shareOf(values, (value) => pattern.test(value));

/** Content tests in order; the first that convicts decides. Free text (long values) is left to masking. */
export const contentTests: readonly ContentTest[] = [
  { kind: "e-mail", atLeast: 0.05, share: matching(/^<?[^\s@;,<>]+@[^\s@]+\.[a-z]{2,}>?$/i) },
  { kind: "ssn", atLeast: 0.05, share: matching(/^\d{3}-\d{2}-\d{4}$/) },
  { kind: "ip", atLeast: 0.2, share: matching(/^(?:\d{1,3}\.){3}\d{1,3}$|^(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:]{1,9}$/i) },
  {
    kind: "photo",
    atLeast: 0.2,
    share: matching(/^\S+\.(?:jpe?g|png|gif|webp|heic)(?:\?\S*)?$|\/(?:photo|avatar)\//i),
  },
  { kind: "url", atLeast: 0.2, share: matching(/^(?:https?:\/\/|www\.)\S+$/i) },
  {
    kind: "phone",
    atLeast: 0.2,
    share: matching(
      /^(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]\d{3}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d+)?$|^\+\d[\d ()-]{8,16}\d$|^\(\d{3}\) ?\d{3}-?\d{4}$/i,
    ),
  },
  { kind: "phone", atLeast: 0.6, share: matching(/^1?[2-9]\d{2}[2-9]\d{6}$/) },
  {
    kind: "address",
    atLeast: 0.2,
    share: matching(
      /^\d{1,6}[a-z]? .*\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|way|pl|place|ter|terrace|pkwy|parkway|cir|circle|hwy|highway|trl|trail|apt|suite)\b|^p\.? ?o\.? box \d|"street":/i,
    ),
  },
  {
    kind: "coordinates",
    atLeast: 0.6,
    share: matching(/^-?\d{1,3}\.\d{4,}$|^-?\d{1,3}\.\d{3,} ?, ?-?\d{1,3}\.\d{3,}$/),
  },
  { kind: "zip", atLeast: 0.5, share: matching(/^\d{5}-\d{4}$/) },
  { kind: "birth-date", atLeast: 0.5, share: birthDateShare },
  { kind: "name", atLeast: 0.3, share: personNameShare },
  { kind: "personal-code", atLeast: 0.95, share: uniqueCodeShare },
];

/** Share of dates before 2000 in a column of dates that spread over 20 years or more; service dates do neither. */
function birthDateShare(values: readonly string[]): number {
  const years = values.flatMap((value) => {
    const match = /^(\d{4})[-/]\d{1,2}[-/]\d{1,2}(?:[T ].*)?$|^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})$/.exec(value);
    return match === null ? [] : [Number(match[1] ?? match[2])];
  });
  if (years.length < 0.8 * values.length || years.length < 5) return 0;
  const spread = Math.max(...years) - Math.min(...years);
  return spread >= 20 ? years.filter((year) => year >= 1900 && year < 2000).length / values.length : 0;
}

/** Share of values made of one to four name-like words with a known given name among them, in a column of such words. */
function personNameShare(values: readonly string[]): number {
  const shape = /^(?:(?:mr|mrs|ms|dr|miss)\.? )?[a-zß-öø-ÿ'’-]+,?(?: [a-zß-öø-ÿ'’.-]+){0,3}$/i;
  if (shareOf(values, (value) => shape.test(value)) < 0.8 || distinctShare(values) < 0.2) return 0;
  return shareOf(values, (value) =>
    value
      .toLowerCase()
      .split(/[ ,]+/)
      .some((word) => known.has(word)),
  );
}

/** Distinct share of a column of one-word codes that hold digits, are no dates, amounts or small numbers; else 0. */
function uniqueCodeShare(values: readonly string[]): number {
  const isCode = (value: string) =>
    /^(?=\S*\d)[\w:/+=-]{6,}$/.test(value) && !/^\d+[./:-]\d+/.test(value) && !/^\d{4}-\d{2}-\d{2}/.test(value);
  return values.length >= 20 && shareOf(values, isCode) >= 0.95 ? distinctShare(values) : 0;
}

function distinctShare(values: readonly string[]): number {
  return values.length === 0 ? 0 : new Set(values).size / values.length;
}
