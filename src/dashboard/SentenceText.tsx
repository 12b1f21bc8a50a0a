import type { Figure } from "../domain/figure.ts";
import type { Sentence } from "../domain/sentence.ts";
import { DownMark, UpMark } from "../ui/marks.tsx";

type SentenceTextProps = {
  readonly sentence: Sentence;
  readonly onExplain?: (figure: Figure, anchor: Element | null) => void;
};

/** A sentence with its emphasis; a figure in it opens its explanation. */
export function SentenceText({ sentence, onExplain }: SentenceTextProps) {
  return sentence.map(({ text, tone, figure }, index) => {
    const words = (
      <span key={index} className={tone === undefined ? undefined : `phrase-${tone}`}>
        {tone === "up" ? <UpMark /> : tone === "down" ? <DownMark /> : null}
        {text}
      </span>
    );
    return figure === undefined || onExplain === undefined ? (
      words
    ) : (
      <button
        key={index}
        type="button"
        className="phrase-figure"
        aria-haspopup="dialog"
        onClick={(event) => {
          onExplain(figure, event.currentTarget);
        }}
      >
        {words}
      </button>
    );
  });
}
