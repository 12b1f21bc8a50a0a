import type { Brand, BrandAlias } from "../domain/brand.ts";
import { integer, text } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";
import { initialsOf } from "./initials.ts";

/** A label as found in the files: rows that name it in surveys, driver ratings and reviews. */
export type LabelCount = {
  readonly label: string;
  readonly survey: number;
  readonly ratings: number;
  readonly reviews: number;
};

/** Brands and spellings suggested from the labels in the loaded files, for the user to confirm; the own brand first. */
export async function proposeBrands(
  engine: Engine,
): Promise<{ readonly brands: readonly Brand[]; readonly aliases: readonly BrandAlias[] }> {
  return brandsOfLabels(
    await engine.query(labelCounts, { label: text, survey: integer, ratings: integer, reviews: integer }),
  );
}

/**
 * The same from counted labels. A label that begins with a brand named in a survey, or with at least two words that
 * another label shares, is a site of that brand and the rest is its location. The brand with the most sites, then the
 * most rated, then the most reviewed, is taken for our own.
 */
export function brandsOfLabels(labels: readonly LabelCount[]): {
  readonly brands: readonly Brand[];
  readonly aliases: readonly BrandAlias[];
} {
  const surveyed = labels.filter(({ survey, ratings }) => survey + ratings > 0).map(({ label }) => label);
  const aliases = labels.map(({ label }) => aliasOf(label, surveyed, labels));
  const names = [...new Set(aliases.map(({ brand }) => brand))];
  const total = (brand: string, of: (label: LabelCount) => number) =>
    labels.reduce((sum, each, place) => (aliases[place]?.brand === brand ? sum + of(each) : sum), 0);
  const standing = names.map((name) => ({
    name,
    sites: aliases.filter(({ brand, location }) => brand === name && location !== null).length,
    rated: total(name, ({ survey, ratings }) => survey + ratings),
    reviews: total(name, ({ reviews }) => reviews),
  }));
  standing.sort(
    (a, b) => b.sites - a.sites || b.rated - a.rated || b.reviews - a.reviews || a.name.localeCompare(b.name, "en"),
  );
  const initials = initialsOf(standing.map(({ name }) => name));
  const brands = standing.map(({ name }, place): Brand => ({
    name,
    role: place === 0 ? "own" : "rival",
    initial: initials[place] ?? "",
  }));
  return { brands, aliases };
}

function aliasOf(label: string, surveyed: readonly string[], labels: readonly LabelCount[]): BrandAlias {
  const brand =
    longest(surveyed.filter((name) => label === name || startsWithWords(label, name))) ??
    longest(labels.flatMap((other) => (other.label === label ? [] : sharedWords(label, other.label)))) ??
    label;
  const rest = label
    .slice(brand.length)
    .replace(/^[\s,:–—|-]+/u, "")
    .trim();
  return { label, brand, location: rest === "" ? null : rest };
}

const startsWithWords = (label: string, start: string): boolean =>
  label.startsWith(start) && /^[\s,:–—|-]/u.test(label.slice(start.length));

/** The words both labels begin with, when there are at least two and both go on. */
function sharedWords(a: string, b: string): readonly string[] {
  const [wordsA, wordsB] = [a.split(" "), b.split(" ")];
  let shared = 0;
  while (shared < wordsA.length && shared < wordsB.length && wordsA[shared] === wordsB[shared]) shared += 1;
  if (shared < 2 || shared > wordsA.length || shared > wordsB.length) return [];
  const start = wordsA
    .slice(0, shared)
    .join(" ")
    .replace(/[\s,:–—|-]+$/u, "");
  return start.includes(" ") ? [start] : [];
}

const longest = (names: readonly string[]): string | undefined =>
  names.reduce<string | undefined>((best, name) => (name.length > (best?.length ?? 0) ? name : best), undefined);

const labelCounts = sql`
  SELECT
    label,
    count(*) FILTER (kind = 'survey') AS survey,
    count(*) FILTER (kind = 'rating') AS ratings,
    count(*) FILTER (kind = 'review') AS reviews
  FROM (
    SELECT brand_label AS label, 'survey' AS kind FROM brand_rating
    UNION ALL SELECT brand_label, 'rating' FROM driver_rating
    UNION ALL SELECT brand_label, 'survey' FROM response WHERE comment IS NOT NULL
    UNION ALL SELECT brand_label, 'review' FROM review
  )
  WHERE label IS NOT NULL
  GROUP BY label
  ORDER BY count(*) DESC, label`;
