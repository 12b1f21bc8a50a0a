import { memo } from "react";
import type { Answer } from "../domain/answer.ts";
import { headlineSentence, insightSentence } from "../story/headline.ts";
import { panelWords } from "#words/panels.ts";
import { SentenceText } from "./SentenceText.tsx";

type HeadlineProps = {
  readonly answer: Answer;
  /** Whether the answer is of everyone, made beforehand, while the view asks for others: of them nothing can be said yet. */
  readonly opening?: boolean;
};

/** How we stand, and the one thing to know beside it. Announced once when a filter changes it. */
export const Headline = memo(function Headline({ answer, opening = false }: HeadlineProps) {
  if (opening)
    return (
      <div className="headline headline-opening" aria-live="polite">
        <h1>{panelWords.opening}</h1>
        <p>{panelWords.openingNote}</p>
      </div>
    );
  return (
    <div className="headline" aria-live="polite">
      <h1>
        <SentenceText sentence={headlineSentence(answer)} />
      </h1>
      <p>
        <SentenceText sentence={insightSentence(answer)} />
      </p>
    </div>
  );
});
