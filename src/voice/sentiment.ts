/** How a text feels about its subject. */
export type Sentiment = "negative" | "neutral" | "positive";

/** The sentiment that stars from 1 to 5 state themselves (2 and below negative, 4 and above positive), or null without stars. */
export function sentimentOfStars(stars: number | null): Sentiment | null {
  if (stars === null || !(stars >= 1 && stars <= 5)) return null;
  if (stars <= 2) return "negative";
  return stars >= 4 ? "positive" : "neutral";
}
