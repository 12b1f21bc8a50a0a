import { agreement } from "./definitions/agreement.ts";
import { phraseTexts } from "./definitions/phraseTexts.ts";
import { peerMean, publishedScore } from "./definitions/publishedScore.ts";
import type { Explained } from "./metric.ts";

/**
 * What stands beside the figures of an answer and is no part of it: a saved view holds none of them, so they leave its
 * formula version alone, and their words are fetched when one is asked for.
 */
export const beside: readonly Explained[] = [agreement, phraseTexts, publishedScore, peerMean];
