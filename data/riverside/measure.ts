import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { RIVERSIDE_FILES } from "./files.ts";
import { measureCrm, measureReviews, tally } from "./measureOthers.ts";
import { funnel, performance, quarterOf, saysAndMoves, standing } from "./measureSurvey.ts";
import { BRANDS, CITED, FUNNEL, RATED, REASONS, SERVICE_LINES } from "./plan.ts";
import { readInterviews, readRecords } from "./read.ts";

// Writes truth.json: what was planted, and what plain arithmetic of this folder's own finds again in the three files.
const [PREVIOUS, CURRENT] = ["2026Q2", "2026Q3"] as const;
const text = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

const surveyText = text("riverside-brand-survey.csv");
const interviews = readInterviews(surveyText);
const quarters = [...new Set(interviews.map((row) => quarterOf(row.StartDate ?? "")))].sort();
const of = (quarter: string) => interviews.filter((row) => quarterOf(row.StartDate ?? "") === quarter);
const leads = readRecords(text("riverside-crm-leads.csv")).filter(
  (row) => (row["Lead ID"] ?? "").startsWith("00Q") && row["Create Date"] !== "",
);
const reviews = readRecords(text("riverside-reviews.csv"));
const surveyRows = readRecords(surveyText).slice(2);
const impossible = interviews.flatMap((row) => [1, 2, 3, 4, 5].filter((b) => Number(row[`Q6_${b}`]) > 10)).length;

const truth = {
  label: "synthetic: Riverside Health, its rivals and every person in these files are invented",
  files: Object.fromEntries(
    RIVERSIDE_FILES.map(([name]) => [name, createHash("sha256").update(text(name)).digest("hex")]),
  ),
  rows: { survey: surveyRows.length, interviews: interviews.length, leads: leads.length, reviews: reviews.length },
  period: { first: "2024-10-01", last: "2026-09-30", previous: PREVIOUS, current: CURRENT },
  brands: BRANDS,
  serviceLines: Object.keys(SERVICE_LINES),
  locations: Object.keys(tally(interviews, "NearestLocation")),
  planted: {
    saysPercent: Object.fromEntries(CITED.map(({ driver, share }) => [driver, 100 * share])),
    movesTop: ["access", "communication"],
    hidden: ["access", "communication"],
    claimed: ["reputation"],
    performance: Object.fromEntries(RATED.map(({ driver, performance }) => [driver, performance])),
    behind: {
      access: { rival: BRANDS[1], points: -8 },
      digital: { rival: BRANDS[1], points: -9 },
      cost: { rival: BRANDS[3], points: -6 },
    },
    doesPercent: Object.fromEntries(REASONS.map(({ driver, share }) => [driver, 100 * share])),
    writesMost: ["communication", "access"],
    writesNegative: ["access", "cost"],
    funnel: BRANDS.map((brand, b) => ({ brand, ...FUNNEL[b] })),
    preference: { percent: 31, change: "none in 24 months" },
    nps: { value: 34, change: "none in 24 months" },
    reviewsHighPercent: { before: 78.2, from: "2026-07", after: 68.2 },
    newPatients: "leads grow by about 0.4 % a month: less than one quarter to the next can show",
    withheld: { location: "Harbor Point" },
    uncounted: { "Survey Preview": 12, "Survey Test": 4, unfinished: 24 },
  },
  measured: {
    survey: {
      impossibleRecommendations: impossible,
      quarters: Object.fromEntries(quarters.map((quarter) => [quarter, standing(of(quarter))])),
      all: standing(interviews),
      funnel: { all: funnel(interviews), current: funnel(of(CURRENT)) },
      performance: { all: performance(interviews), current: performance(of(CURRENT)) },
      drivers: { previous: saysAndMoves(of(PREVIOUS)), current: saysAndMoves(of(CURRENT)) },
    },
    crm: measureCrm(leads, CURRENT),
    reviews: measureReviews(reviews, CURRENT),
  },
};

writeFileSync(new URL("truth.json", import.meta.url), `${JSON.stringify(truth, null, 1)}\n`);
