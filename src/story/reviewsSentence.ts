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
          { text: `Mean star, evened out: ` },
          { text: formatFigureWithInterval(shrunk), figure: shrunk },
          ...(rank === null ? [] : [{ text: `, place ${formatRankBand(rank)} of ${String(ranked)} hospitals` }]),
          { text: ". " },
        ],
    voice.value === null || rows.length < 2
      ? []
      : [{ text: "Share of voice: " }, { text: formatFigureWithInterval(voice), figure: voice }, { text: ". " }],
    replied.value === null
      ? []
      : [
          { text: "Replied to: " },
          { text: formatFigureWithInterval(replied), figure: replied },
          ...(replyDays.value === null
            ? []
            : [{ text: ", half of them within " }, { text: formatFigure(replyDays), figure: replyDays }]),
          { text: ". " },
        ],
    recommended.value === null
      ? []
      : [
          { text: "On yes/no sites, recommended by " },
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
    { text: "Reviews that mention it carry " },
    {
      text: `${formatSigned(effect.value, 1)}★${ends === null ? "" : ` (${ends})`}`,
      figure: effect,
    },
    { text: ` against those that do not (${formatBase(effect)} with it); weighed by how often it is mentioned, ` },
    { text: `${formatSigned(contribution.value, 2)}★`, figure: contribution },
    { text: ". They may differ in other ways too." },
  ];
}
