import { isoStamp, MONTHS, monthOf } from "./calendar.ts";
import { commentOf } from "./comments.ts";
import { record } from "./csv.ts";
import {
  asRating,
  calibrate,
  calibrateShares,
  drawImpressions,
  firstChoice,
  utilityOf,
  type Calibration,
} from "./impressions.ts";
import { drawPerson, drawPlace, type County } from "./people.ts";
import { BRANDS, CITED, FUNNEL, INSURANCES, RATED, SERVICE_LINES } from "./plan.ts";
import { drawWithout, stream, type Stream } from "./random.ts";
import { rimWeights } from "./rim.ts";
import { surveyHeader } from "./surveyHeader.ts";

const PER_MONTH = 200;
const AGE_DRAWN = { "18-34": 0.18, "35-49": 0.21, "50-64": 0.27, "65-74": 0.2, "75+": 0.14 } as const;
const AGE_TARGET = { "18-34": 0.28, "35-49": 0.24, "50-64": 0.23, "65-74": 0.14, "75+": 0.11 };
const GENDER_DRAWN = { Woman: 0.59, Man: 0.39, "Another gender": 0.01, "Prefer not to say": 0.01 } as const;
const GENDER_TARGET = { Woman: 0.52, Man: 0.48 };
const COUNTY_DRAWN = { "Alder County": 0.5, "Birch County": 0.29, "Cedar County": 0.21 } as const;
const COUNTY_TARGET = { "Alder County": 0.46, "Birch County": 0.31, "Cedar County": 0.23 };
/** Latent values that part the eleven recommendation answers: 54 % at 9–10, 20 % at 0–6 for the own brand. */
const RECOMMEND_CUTS = [-2.257, -2.054, -1.881, -1.695, -1.514, -1.227, -0.842, -0.496, -0.1, 0.412] as const;
const RECOMMEND_SHIFT = [0, -0.03, -0.15, -0.3, -0.55] as const;
const IMPOSSIBLE = [11, 12, 99, 11, 11, 99, 11] as const;

type Settings = Calibration & { readonly citedWeights: Readonly<Record<string, number>> };
type Respondent = {
  readonly started: number;
  readonly age: string;
  readonly gender: string;
  readonly county: County;
  readonly answers: (string | number)[];
  readonly tail: (string | number)[];
};

/** Chosen among several so that nothing but the plan shows in the 24 months. */
const SURVEY_SEED = 579;

/** What all respondents share: found once, the same for every seed. */
export function surveySettings(): Settings {
  const targets = Object.fromEntries(CITED.map(({ driver, share }) => [driver, share]));
  return { ...calibrate(), citedWeights: calibrateShares(targets, citedCount) };
}

/** The brand survey: a Qualtrics export with three header rows, weighted within each quarter. */
export function buildSurvey(seed = SURVEY_SEED, settings = surveySettings()): string {
  const s = stream(seed);
  const lines: string[] = surveyHeader().map(record);
  for (let first = 0; first < MONTHS; first += 3) {
    const people = [first, first + 1, first + 2].flatMap((month) =>
      Array.from({ length: PER_MONTH }, () => drawRespondent(s, settings, month)).sort((a, b) => a.started - b.started),
    );
    const weights = rimWeights(people.length, [
      { of: people.map((p) => p.age), target: AGE_TARGET },
      { of: people.map((p) => p.gender), target: GENDER_TARGET },
      { of: people.map((p) => p.county), target: COUNTY_TARGET },
    ]);
    people.forEach((p, i) => {
      lines.push(record([...leading(s, p.started, "complete"), ...p.answers, ...p.tail, (weights[i] ?? 1).toFixed(3)]));
      const extra = extraKind(first + Math.floor(i / PER_MONTH), i % PER_MONTH);
      if (extra !== undefined) lines.push(extraRow(s, settings, extra, p.started + 60_000));
    });
  }
  return `${lines.join("\n")}\n`;
}

function citedCount(s: Stream): number {
  const u = s.uniform();
  return u < 0.16 ? 3 : u < 0.58 ? 4 : 5;
}

function drawRespondent(s: Stream, settings: Settings, month: number): Respondent {
  const { year, month: number, days } = monthOf(month);
  const started = Date.UTC(year, number - 1, 1 + s.below(days), 7 + s.below(15), s.below(60), s.below(60));
  const age = s.weighted(AGE_DRAWN);
  const gender = s.weighted(GENDER_DRAWN);
  const county = s.weighted(COUNTY_DRAWN);
  const { zip, location } = drawPlace(s, county);
  const tail = [age, gender, s.weighted(INSURANCES), zip, county, s.weighted(SERVICE_LINES), location];
  return { started, age, gender, county, answers: answersOf(s, settings), tail };
}

function answersOf(
  s: Stream,
  { pullSpread, considerAt, lead, ratingMean, citedWeights }: Settings,
): (string | number)[] {
  const views = drawImpressions(s).map((view, b) => {
    const plan = FUNNEL[b] ?? FUNNEL[0];
    const aware = s.chance(plan.aware);
    const utility = utilityOf(s, view, pullSpread);
    const stray = !aware && s.chance(0.004);
    const considered = (aware && utility > (considerAt[b] ?? 0)) || stray;
    return { ...view, plan, aware, utility, considered, taste: s.normal(), strength: view.pull / pullSpread };
  });
  const top = firstChoice(views, lead);
  const undecided = top < 0 || s.chance(0.025);
  const first = undecided ? -1 : top;
  const tick = (on: boolean): number | string => (on ? 1 : "");
  const unaided = views.map((v) => tick(v.aware && s.chance(v.plan.unaided / v.plan.aware)));
  const used = views.map((v, b) => tick(v.aware && s.chance(b === first ? v.plan.useIfPrefer : v.plan.useElse)));
  const recommended = views.map((v, b) => {
    const latent = 0.72 * v.strength + 0.69 * s.normal() + (RECOMMEND_SHIFT[b] ?? 0);
    if (!v.aware) return "";
    return s.chance(0.0005) ? s.pick(IMPOSSIBLE) : RECOMMEND_CUTS.filter((cut) => latent > cut).length;
  });
  const ratings = views.flatMap((v, b) =>
    RATED.map((_, j) => {
      const known = s.uniform();
      if (!v.aware) return "";
      const [blank, unsure] = b === 0 ? [0.004, 0.012] : [0.01, 0.035];
      if (known < blank) return "";
      return known < blank + unsure ? "Don't know" : asRating(ratingMean[b]?.[j] ?? 3, v.latent[j] ?? 0);
    }),
  );
  const described = views.flatMap((v, b) =>
    RATED.slice(0, 10).map(({ performance }, j) => {
      const bar = 0.55 - ((performance[b] ?? 50) - 70) / 22;
      return tick(v.aware && 0.7 * (v.latent[j] ?? 0) + 0.714 * s.normal() > bar);
    }),
  );
  const cited = new Set(drawWithout(s, citedWeights, citedCount(s)));
  const own = views[0];
  const choose = own?.aware ? 6.3 + 2.35 * (0.67 * own.strength + 0.742 * s.normal()) : 2.6 + 1.9 * s.normal();
  const overall = 7.2 + 1.9 * (0.74 * (own?.strength ?? 0) + 0.673 * s.normal());
  const cut = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));
  return [
    ...unaided,
    ...views.map((v, b) => tick(v.aware && (unaided[b] !== 1 || s.chance(0.97)))),
    ...views.map((v) => tick(v.considered)),
    BRANDS[first] ?? (s.chance(0.55) ? "Don't know" : "None of these"),
    ...used,
    ...recommended,
    ...ratings,
    ...described,
    ...CITED.map(({ driver }) => tick(cited.has(driver))),
    cut(choose),
    own?.aware ? cut(overall) : "",
    own?.aware && s.chance(0.24) ? commentOf(s, own.strength) : "",
  ];
}

type Kind = "complete" | "preview" | "test" | "unfinished";

function leading(s: Stream, started: number, kind: Kind): (string | number)[] {
  const seconds = kind === "unfinished" ? 40 + s.below(200) : 320 + s.below(620);
  const progress = kind === "unfinished" ? 12 + s.below(70) : 100;
  const status = { complete: "IP Address", unfinished: "IP Address", preview: "Survey Preview", test: "Survey Test" }[
    kind
  ];
  const invited = s.chance(0.3);
  const person = drawPerson(s);
  const ended = started + seconds * 1000;
  return [
    isoStamp(started),
    isoStamp(ended),
    status,
    `203.0.113.${s.below(254) + 1}`,
    progress,
    seconds,
    kind === "unfinished" ? "False" : "True",
    isoStamp(ended + 1000 * (1 + s.below(3))),
    `R_${code(s, 15)}`,
    ...(invited ? [person.last, person.first, person.email, `P${100000 + s.below(900000)}`] : ["", "", "", ""]),
    (40.5 + s.below(6000) / 10000).toFixed(4),
    (-81.2 - s.below(6000) / 10000).toFixed(4),
    invited ? "email" : "anonymous",
    s.chance(0.93) ? "EN" : "ES",
  ];
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

/** A code of letters and digits, as survey tools and CRMs use for their records. */
export function code(s: Stream, length: number): string {
  let text = "";
  for (let i = 0; i < length; i++) text += LETTERS[s.below(LETTERS.length)] ?? "";
  return text;
}

/** The kind of uncounted row that follows interview `i` of a month, if any: 12 previews, 4 tests, 24 broken off. */
function extraKind(month: number, i: number): Kind | undefined {
  if (i !== 40 && (i !== 150 || month % 3 === 2)) return undefined;
  if (i === 40 && month % 2 === 0) return "preview";
  return month === 7 || month === 13 ? "test" : "unfinished";
}

function extraRow(s: Stream, settings: Settings, kind: Kind, started: number): string {
  const { answers, tail } = drawRespondent(s, settings, 0);
  const brokenOff = kind === "unfinished";
  const shown = brokenOff ? answers.map((answer, i) => (i < 21 ? answer : "")) : answers;
  return record([...leading(s, started, kind), ...shown, ...(brokenOff ? tail.map(() => "") : tail), ""]);
}
