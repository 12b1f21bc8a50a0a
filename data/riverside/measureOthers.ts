import { CARE, PHRASES } from "./phrases.ts";
import { REASONS } from "./plan.ts";
import { rounded } from "./measureSurvey.ts";

type Row = Readonly<Record<string, string>>;

/** The quarter of a date written M/D/YYYY or MM/DD/YYYY …. */
export function quarterOfUs(date: string): string {
  const [month = "", , year = ""] = (date.split(" ")[0] ?? "").split("/");
  return `${year}Q${Math.ceil(Number(month) / 3)}`;
}

/** Value → number of rows that hold it. */
export function tally(rows: readonly Row[], field: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row[field] ?? ""] = (counts[row[field] ?? ""] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first row of every value of a field. */
export function firstOf(rows: readonly Row[], field: string): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const value = row[field] ?? "";
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

function groups(rows: readonly Row[], quarter: (row: Row) => string): readonly (readonly [string, readonly Row[]])[] {
  const names = [...new Set(rows.map(quarter))].sort();
  return names.map((name) => [name, rows.filter((row) => quarter(row) === name)]);
}

/** What the leads show: consent, selections and new patients per quarter, reasons given. */
export function measureCrm(all: readonly Row[], current: string) {
  const unique = firstOf(all, "Lead ID");
  const usable = unique.filter((row) => row["Data Use Consent"] === "Yes");
  const selections = usable.filter((row) => row["Lead Status"] === "Converted");
  const quarter = (row: Row): string => quarterOfUs(row["Decision Date"] ?? "");
  const reasons = (rows: readonly Row[]) => {
    const known = rows.filter((row) => row["Reasons for Choosing"] !== "");
    const share = (text: string): number =>
      rounded(
        (100 * known.filter((row) => row["Reasons for Choosing"]?.split("; ").includes(text)).length) / known.length,
      );
    return {
      known: known.length,
      unknown: rows.length - known.length,
      percent: Object.fromEntries(REASONS.map((r) => [r.driver, share(r.text)])),
    };
  };
  return {
    leads: unique.length,
    repeated: all.length - unique.length,
    consent: tally(unique, "Data Use Consent"),
    emailOptOut: tally(unique, "Email Opt Out"),
    status: tally(unique, "Lead Status"),
    source: tally(unique, "Lead Source"),
    harborPoint: usable.filter((row) => row["Preferred Location"] === "Harbor Point").length,
    quarters: Object.fromEntries(
      groups(selections, quarter).map(([name, rows]) => [
        name,
        { selections: rows.length, newPatients: rows.filter((row) => row["Patient Type"] === "New").length },
      ]),
    ),
    reasons: { all: reasons(selections), current: reasons(selections.filter((row) => quarter(row) === current)) },
  };
}

const SENTENCES = Object.entries(PHRASES).map(([driver, { praise, blame }]) => ({
  driver,
  patterns: [...praise, ...blame].map((phrase) => new RegExp(pattern(phrase))),
}));

function pattern(phrase: string): string {
  return phrase
    .replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replaceAll("{n}", "\\d")
    .replaceAll("{care}", `(?:${CARE.join("|")})`);
}

/** What the reviews show: share of four and five stars per quarter, and the drivers whose sentences were written in. */
export function measureReviews(all: readonly Row[], current: string) {
  const unique = firstOf(all, "review_id");
  const own = unique.filter((row) => row.name?.startsWith("Riverside Health"));
  const quarter = (row: Row): string => quarterOfUs(row.review_datetime_utc ?? "");
  const written = (rows: readonly Row[]) => {
    const texts = rows.filter((row) => (row.review_text ?? "").split(" ").length >= 3);
    const drivers = SENTENCES.map(({ driver, patterns }) => {
      const naming = texts.filter((row) => patterns.some((phrase) => phrase.test(row.review_text ?? "")));
      const stars = naming.map((row) => Number(row.review_rating));
      const tone = stars.filter((star) => star >= 4).length - stars.filter((star) => star <= 2).length;
      return {
        driver,
        percent: rounded((100 * naming.length) / texts.length),
        tone: rounded((100 * tone) / naming.length, 0),
      };
    });
    return { texts: texts.length, drivers };
  };
  return {
    reviews: unique.length,
    repeated: all.length - unique.length,
    withText: unique.filter((row) => row.review_text !== "").length,
    answered: unique.filter((row) => row.owner_answer !== "").length,
    places: tally(unique, "name"),
    quarters: Object.fromEntries(
      groups(own, quarter).map(([name, rows]) => {
        const high = rows.filter((row) => Number(row.review_rating) >= 4).length;
        return [name, { reviews: rows.length, high, percent: rounded((100 * high) / rows.length) }];
      }),
    ),
    written: { all: written(own), current: written(own.filter((row) => quarter(row) === current)) },
  };
}
