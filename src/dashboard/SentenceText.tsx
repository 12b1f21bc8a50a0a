import type { Figure } from "../domain/figure.ts";
import type { Sentence } from "../domain/sentence.ts";
import { DownMark, UpMark } from "../ui/marks.tsx";

type SentenceTextProps = {
  readonly sentence: Sentence;
  readonly onExplain?: (figure: Figure, anchor: Element | null) => void;
};

/** A sentence with its emphasis; a figure in it opens its explanation. Not a `<button>`: that would not break across lines. */
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
      <span
        key={index}
        role="button"
        tabIndex={0}
        className="phrase-figure"
        aria-haspopup="dialog"
        onClick={(event) => {
          onExplain(figure, event.currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " " && event.key !== "?") return;
          event.preventDefault();
          onExplain(figure, event.currentTarget);
        }}
      >
        {words}
      </span>
    );
  });
}
