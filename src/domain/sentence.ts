import type { Figure } from "./figure.ts";

/** A run of words of one emphasis; `up` and `down` draw their mark before the words, `figure` lets the words explain themselves. */
export type Phrase = {
  readonly text: string;
  readonly tone?: "strong" | "up" | "down";
  readonly figure?: Figure;
};

/** Words to be read in order. Spaces and stops stand inside the phrases. */
export type Sentence = readonly Phrase[];

/** The sentence as plain text, for titles, announcements and tests. */
export const sentenceText = (sentence: Sentence): string => sentence.map(({ text }) => text).join("");
