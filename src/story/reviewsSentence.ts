import type { ReviewsCompared, StarEffect } from "../domain/reviews.ts";
import type { Phrase, Sentence } from "../domain/sentence.ts";
import {
  formatBase,
  formatFigure,
  formatFigureInterval,
  formatFigureWithInterval,
  formatRankBand,
  formatSigned,
} from "../words/format.ts";
import { reviewWords } from "#words/reviews.ts";

/** Our mean star evened out, its place, our share of voice and how we reply; empty without reviews about us. */
export function reviewsSentence({ rows }: ReviewsCompared): Sentence {
  const own = rows.find(({ role }) => role === "own");
  if (own === undefined) return [];
  const { shrunk, rank, voice, replied, replyDays, recommended } = own;
  const ranked = rows.filter((row) => row.rank !== null).length;
  const parts: readonly (readonly Phrase[])[] = [
    shrunk.value === null
      ? []
      : [
          { text: reviewWords.ownMean },
          { text: formatFigureWithInterval(shrunk), figure: shrunk },
          ...(rank === null ? [] : [{ text: reviewWords.place(formatRankBand(rank), ranked) }]),
          { text: ". " },
        ],
    voice.value === null || rows.length < 2
      ? []
      : [{ text: reviewWords.voice }, { text: formatFigureWithInterval(voice), figure: voice }, { text: ". " }],
    replied.value === null
      ? []
      : [
          { text: reviewWords.replied },
          { text: formatFigureWithInterval(replied), figure: replied },
          ...(replyDays.value === null
            ? []
            : [{ text: reviewWords.within }, { text: formatFigure(replyDays), figure: replyDays }]),
          { text: ". " },
        ],
    recommended.value === null
      ? []
      : [
          { text: reviewWords.recommended },
          { text: formatFigureWithInterval(recommended), figure: recommended },
          { text: ". " },
        ],
  ];
  return parts.flat();
}

/** How many stars more or fewer the texts that mention a driver carry, and what that is weighed by how often; empty below the gate. */
export function starEffectSentence({ effect, contribution }: StarEffect): Sentence {
  if (effect.value === null || contribution.value === null) return [];
  const ends = formatFigureInterval(effect);
  return [
    { text: reviewWords.carry },
    {
      text: `${formatSigned(effect.value, 1)}★${ends === null ? "" : ` (${ends})`}`,
      figure: effect,
    },
    { text: reviewWords.againstOthers(formatBase(effect)) },
    { text: `${formatSigned(contribution.value, 2)}★`, figure: contribution },
    { text: reviewWords.differ },
  ];
}
