import type { Figure } from "./figure.ts";

/** A run of words of one emphasis; `up` and `down` draw their mark before the words, `figure` lets the words explain themselves. */
export type Phrase = {
  readonly text: string;
  readonly tone?: "strong" | "up" | "down";
  readonly figure?: Figure;
};

/** Words to be read in order. Spaces and stops stand inside the phrases. */
export type Sentence = readonly Phrase[];

/** Parts of one sentence with the same words between each two. */
export const joinPhrases = (parts: readonly Sentence[], between: string): Sentence =>
  parts.flatMap((part, place) => (place === 0 ? part : [{ text: between }, ...part]));

/** The sentence as plain text, for titles, announcements and tests. */
export const sentenceText = (sentence: Sentence): string => sentence.map(({ text }) => text).join("");
