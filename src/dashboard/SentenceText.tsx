import type { Sentence } from "../domain/sentence.ts";
import { Ask } from "../ui/Ask.tsx";
import { DownMark, UpMark } from "../ui/marks.tsx";

/** A sentence with its emphasis; each figure in it opens its explanation, Tab stopping at the first, arrows leading on. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const first = sentence.findIndex(({ figure }) => figure !== undefined);
  const words = sentence.map(({ text, tone, figure }, index) => {
    const phrase = (
      <span key={index} className={tone === undefined ? undefined : `phrase-${tone}`}>
        {tone === "up" ? <UpMark /> : tone === "down" ? <DownMark /> : null}
        {text}
      </span>
    );
    return figure === undefined ? (
      phrase
    ) : (
      <Ask key={index} figure={figure} stop={index === first}>
        {phrase}
      </Ask>
    );
  });
  return first < 0 ? words : <span data-asks="">{words}</span>;
}
