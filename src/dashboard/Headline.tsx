import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { headlineSentence, insightSentence } from "../story/headline.ts";
import { SentenceText } from "./SentenceText.tsx";

type HeadlineProps = { readonly answer: Answer; readonly onExplain: (figure: Figure, anchor: Element | null) => void };

/** How we stand, and the one thing to know beside it. Announced once when a filter changes it. */
export function Headline({ answer, onExplain }: HeadlineProps) {
  return (
    <div className="headline" aria-live="polite">
      <h1>
        <SentenceText sentence={headlineSentence(answer)} onExplain={onExplain} />
      </h1>
      <p>
        <SentenceText sentence={insightSentence(answer)} onExplain={onExplain} />
      </p>
    </div>
  );
}
