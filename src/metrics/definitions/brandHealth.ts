import type { ItemSums, PairSums } from "../../stats/itemSums.ts";
import { itemSums, pairSums } from "../itemSums.ts";
import type { Counting, Explained, SumsOf } from "../metric.ts";

/** Brand health index, in words; it is reckoned from the sums below and those of `starMean`, with the weights in force. */
export const brandHealth: Explained = {
  id: "brand-health",
  label: "Brand health index",
  question: "How does the brand stand, taken together?",
  meaning:
    "Five figures brought to 0–100 and averaged by weights that anybody may set: how many know us, how many consider us, whether people recommend us, how they rate us, and how they review us. One number hides which of them is low, so it is never shown without its parts.",
  formula:
    "Σ weight × part ÷ Σ weight of the parts there are. Parts: aware %, consider %, (NPS + 100) ÷ 2, experience 0–100, 25 × (stars − 1). Equal weights unless set; withheld below 80% of the weight",
  interval:
    "Normal interval, 95%, by the delta method: what one respondent does to all survey parts is added up before squaring; the reviews' variance is added. Ranks: the best and worst place under 999 seeded draws of all possible weights (Dirichlet(1))",
  base: "respondents who answered for at least one survey part; reviews with stars for the last part",
  exclusions: [
    "parts with too few answers to rely on, or none",
    "no answer, rows without a legal weight",
    "reviews without stars",
  ],
  version: 1,
};

/** The parts that a survey gives, as columns of `brand_health`, in the order of the index. */
export const surveyedParts = ["aware", "consider", "promotes", "experience"] as const;

type Column = (typeof surveyedParts)[number];

/** A column's sums; for 0 and 1 the square is the value, so its sum is told once. */
const columnSums = (column: Column): Readonly<Record<keyof ItemSums, string>> => {
  const { n, w, ww, wy, wwy, wwyy } = itemSums(column);
  return { n, w, ww, wy, wwy, wwyy: column === "aware" || column === "consider" ? wwy : wwyy };
};

const pairs = surveyedParts.flatMap((b, j) => surveyedParts.slice(0, j).map((a) => [a, b] as const));

const stated: Record<string, string> = {
  n: "count(*)",
  w: "coalesce(sum(weight), 0)",
  ww: "coalesce(sum(weight * weight), 0)",
};
for (const column of surveyedParts)
  for (const [sum, text] of Object.entries(columnSums(column))) stated[`${column} ${sum}`] = text;
for (const [a, b] of pairs) for (const [sum, text] of Object.entries(pairSums(a, b))) stated[`${a} ${b} ${sum}`] = text;

/** The sums behind the survey's part of the index, per hospital: of each part, and of every two parts of one respondent. */
export const healthSums: Counting = {
  view: "brand_health",
  only: null,
  keys: ["brand"],
  sums: stated,
  byGroup: false,
};

const named = (sums: SumsOf<string>, prefix: string) => (name: string) => sums[`${prefix} ${name}`] ?? 0;

/** The sums of one part. */
export function partSums(sums: SumsOf<string>, part: Column): ItemSums {
  const of = named(sums, part);
  return { n: of("n"), w: of("w"), ww: of("ww"), wy: of("wy"), wwy: of("wwy"), wwyy: of("wwyy") };
}

/** The sums of two parts over the respondents who answered both; places as in `surveyedParts`, the earlier first. */
export function partPairSums(sums: SumsOf<string>, a: Column, b: Column): PairSums {
  const isInOrder = surveyedParts.indexOf(a) < surveyedParts.indexOf(b);
  const of = named(sums, isInOrder ? `${a} ${b}` : `${b} ${a}`);
  const [wwyA, wwyB] = [of("wwyA"), of("wwyB")];
  return {
    n: of("n"),
    w: of("w"),
    ww: of("ww"),
    wwyA: isInOrder ? wwyA : wwyB,
    wwyB: isInOrder ? wwyB : wwyA,
    wwyAyB: of("wwyAyB"),
  };
}
