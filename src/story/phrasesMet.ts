import type { DriverEvidence } from "../domain/answer.ts";
import { joinPhrases, type Sentence } from "../domain/sentence.ts";
import { phraseFigure } from "../metrics/phraseFigure.ts";
import { formatCount } from "../words/format.ts";

/** The words a driver was met by most, each with its count of texts. */
export const phrasesMet = ({ driver, phrases }: Pick<DriverEvidence, "driver" | "phrases">): Sentence =>
  joinPhrases(
    phrases.map(({ phrase, count }) => [
      { text: `“${phrase}” ${formatCount(count)}`, figure: phraseFigure(driver, phrase, count) },
    ]),
    " · ",
  );
