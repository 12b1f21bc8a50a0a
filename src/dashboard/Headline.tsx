import { memo } from "react";
import type { Answer } from "../domain/answer.ts";
import { headlineSentence, insightSentence } from "../story/headline.ts";
import { SentenceText } from "./SentenceText.tsx";

/** How we stand, and the one thing to know beside it. Announced once when a filter changes it. */
export const Headline = memo(function Headline({ answer }: { readonly answer: Answer }) {
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
