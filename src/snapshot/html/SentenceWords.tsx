import type { Sentence } from "../../domain/sentence.ts";
import { DownMark, UpMark } from "../../ui/marks.tsx";

/** A sentence with its emphasis, to be read and not pressed. */
export const SentenceWords = ({ sentence }: { readonly sentence: Sentence }) =>
  sentence.map(({ text, tone }, index) => (
    <span key={index} className={tone === undefined ? undefined : `phrase-${tone}`}>
      {tone === "up" ? <UpMark /> : tone === "down" ? <DownMark /> : null}
      {text}
    </span>
  ));
