import { addDays, MONTHS, monthOf, usStamp } from "./calendar.ts";
import { record } from "./csv.ts";
import { drawPerson } from "./people.ts";
import { PLAIN } from "./phrases.ts";
import { BRANDS } from "./plan.ts";
import { stream, type Stream } from "./random.ts";
import { sentenceOn } from "./sentence.ts";
import { code } from "./survey.ts";

const HEADER = (
  "query,name,google_id,place_id,location_link,reviews_link,reviews,rating,review_id,review_pagination_id,author_link,author_title," +
  "author_id,author_image,review_text,review_img_urls,owner_answer,owner_answer_timestamp_datetime_utc,review_link,review_rating," +
  "review_timestamp,review_datetime_utc,review_likes,reviews_id,reviews_per_score_1,reviews_per_score_2,reviews_per_score_3," +
  "reviews_per_score_4,reviews_per_score_5"
).split(",");

/** Chance that a review names a driver, by its stars: 4–5, 3, 1–2. */
const MENTIONED: Readonly<Record<string, readonly [high: number, middle: number, low: number]>> = {
  access: [0.075, 0.5, 0.74],
  communication: [0.35, 0.27, 0.26],
  team: [0.21, 0.14, 0.13],
  expertise: [0.18, 0.08, 0.07],
  facility: [0.12, 0.12, 0.08],
  cost: [0.022, 0.16, 0.32],
  continuity: [0.09, 0.06, 0.05],
  location: [0.06, 0.08, 0.08],
  "safety-outcomes": [0.05, 0.03, 0.06],
  digital: [0.025, 0.1, 0.12],
  reputation: [0.045, 0.03, 0.04],
  insurance: [0.012, 0.05, 0.1],
  referral: [0.025, 0.02, 0.02],
  "word-of-mouth": [0.02, 0.01, 0.02],
};
const PLACES = {
  Downtown: 0.34,
  Eastside: 0.24,
  Westfield: 0.18,
  "Mill Creek": 0.12,
  "Oak Hill": 0.1,
  "Harbor Point": 0.02,
} as const;
/** Reviews a month and share with four or five stars, of the four rivals. */
const RIVALS = [
  { monthly: 20, high: 0.77 },
  { monthly: 15, high: 0.75 },
  { monthly: 12, high: 0.72 },
  { monthly: 8.75, high: 0.66 },
] as const;
/** From this month (July 2026) on, Riverside's share of four and five stars is lower. */
const FALL_FROM = 21;
const TOTAL = 3000;

type Review = {
  readonly posted: number;
  readonly id: string;
  readonly name: string;
  readonly stars: number;
  readonly cells: (string | number)[];
};

/** The reviews: an Outscraper export of the five hospitals, newest first. */
export function buildReviews(): string {
  const s = stream(20241004);
  const reviews: Review[] = [];
  for (let month = 0; month < MONTHS; month++) {
    const count = month < 18 ? 45 : 140;
    const high = Math.round(count * ((month < FALL_FROM ? 0.782 : 0.682) + 0.02 * (s.uniform() - 0.5)));
    for (let i = 0; i < count; i++)
      reviews.push(drawReview(s, month, `Riverside Health ${s.weighted(PLACES)}`, i < high));
    RIVALS.forEach(({ monthly, high: share }, b) => {
      const rivals = Math.floor(monthly * (month + 1)) - Math.floor(monthly * month);
      for (let i = 0; i < rivals; i++) reviews.push(drawReview(s, month, BRANDS[b + 1] ?? "", s.chance(share)));
    });
  }
  while (reviews.length < TOTAL) reviews.push(s.pick(reviews));
  reviews.sort((a, b) => b.posted - a.posted || (a.id < b.id ? -1 : 1));
  const summaries = new Map(
    [...new Set(reviews.map(({ name }) => name))].map((name) => [name, summaryOf(name, reviews)]),
  );
  const lines = reviews.map(({ name, cells }) => {
    const summary = summaries.get(name);
    const place = code(stream(name.length * 7919 + name.charCodeAt(name.length - 1)), 12);
    return record([
      `${name} reviews`,
      name,
      `0x${place.length}:${place}`,
      `Ch${place}`,
      "",
      "",
      summary?.count ?? 0,
      summary?.mean ?? "",
      ...cells,
      ...(summary?.scores ?? []),
    ]);
  });
  return `${[record(HEADER), ...lines].join("\n")}\n`;
}

function summaryOf(name: string, reviews: readonly Review[]) {
  const stars = reviews.filter((review) => review.name === name).map((review) => review.stars);
  const mean = stars.reduce((sum, star) => sum + star, 0) / stars.length;
  return {
    count: stars.length,
    mean: mean.toFixed(1),
    scores: [1, 2, 3, 4, 5].map((star) => stars.filter((x) => x === star).length),
  };
}

function drawReview(s: Stream, month: number, name: string, isHigh: boolean): Review {
  const { year, month: number, days } = monthOf(month);
  const posted = Date.UTC(year, number - 1, 1 + s.below(days), 6 + s.below(17), s.below(60), s.below(60));
  const stars = isHigh ? (s.chance(0.68) ? 5 : 4) : Number(s.weighted({ "3": 0.3, "2": 0.22, "1": 0.48 }));
  const id = `Ch${code(s, 16)}`;
  const person = drawPerson(s);
  const author = `1${String(s.below(1e9)).padStart(9, "0")}`;
  const answer = s.chance(stars <= 2 ? 0.55 : 0.3) ? answerOf(s, stars) : "";
  const likes = s.chance(0.2) ? 1 + s.below(6) : 0;
  const text = s.chance(0.86) ? textOf(s, name, stars, month) : "";
  const answered = Math.min(addDays(posted, 1 + s.below(9)), Date.UTC(2026, 8, 30, 22));
  const cells = [
    id,
    "",
    `https://maps.example.org/u/${author}`,
    `${person.first} ${person.last}`,
    author,
    "",
    text,
    "",
    answer,
    answer === "" ? "" : usStamp(Math.max(answered, posted + 60_000)),
    "",
    stars,
    posted / 1000,
    usStamp(posted),
    likes,
    "",
  ];
  return { posted, id, name, stars, cells };
}

function textOf(s: Stream, name: string, stars: number, month: number): string {
  const band = stars >= 4 ? 0 : stars === 3 ? 1 : 2;
  const own = name.startsWith("Riverside");
  const parts: string[] = [];
  for (const [driver, chances] of Object.entries(MENTIONED)) {
    const eased = driver === "access" && !own ? 0.55 : driver === "access" && month >= FALL_FROM && band > 0 ? 1.16 : 1;
    if (s.chance(chances[band] * eased))
      parts.push(sentenceOn(s, driver, band === 0 ? s.chance(0.97) : band === 2 ? false : s.chance(0.35)));
  }
  while (parts.length > 4) parts.splice(s.below(parts.length), 1);
  if (parts.length > 1 && s.chance(0.5)) parts.push(parts.shift() ?? "");
  const plain = band === 0 ? PLAIN.praise : band === 1 ? PLAIN.middling : PLAIN.blame;
  if (parts.length === 0 || s.chance(0.25)) parts.push(s.pick(plain));
  return parts.join(" ");
}

function answerOf(s: Stream, stars: number): string {
  return stars >= 4
    ? s.pick([
        "Thank you for your kind words.",
        "We are glad you chose us. Thank you!",
        "Thank you for taking the time to write.",
      ])
    : s.pick([
        "We are sorry to hear this. Please contact our office so that we can help.",
        "Thank you for telling us. We would like to make this right.",
        "This is not what we aim for. Our patient advocate would like to hear more.",
      ]);
}
