import { useEffect, useState } from "react";
import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import type { Explanation, Session } from "../state/session.ts";
import { Button } from "../ui/Button.tsx";
import { Popover } from "../ui/Popover.tsx";
import { filterInWords } from "../story/filterInWords.ts";
import { explainWords } from "#words/explain.ts";
import { explanationAsText, explanationInWords } from "./explanationLines.ts";
import { copyText } from "./saveText.ts";

type ExplainPanelProps = {
  readonly figure: Figure;
  readonly anchor: Element | null;
  readonly answer: Answer;
  readonly explain: (figure: Figure) => Promise<Explanation | null>;
  /** Asked before a figure leaves by the clipboard. */
  readonly leave: Session["leave"];
  readonly onClose: () => void;
};

/** A figure, the answer it is of, and what is known of it: of one population, whatever comes meanwhile. */
type Explained = Pick<ExplainPanelProps, "figure" | "answer"> & { readonly explanation: Explanation };

/** How do we know? Meaning, formula, base, interval, what was left out, the files and the SQL of one figure. */
export function ExplainPanel({ figure: asked, anchor, answer: shown, explain, leave, onClose }: ExplainPanelProps) {
  const [explained, setExplained] = useState<Explained | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let current = true;
    void explain(asked).then((explanation) => {
      if (current) setExplained(explanation && { figure: asked, answer: shown, explanation });
    });
    return () => {
      current = false;
    };
  }, [asked, shown, explain]);
  if (explained === null) return null;
  const { figure, answer, explanation } = explained;
  const inWords = explanationInWords(answer, figure, explanation);
  const { title, meaning, lines, values } = inWords;
  const note = filterInWords(answer);
  const copy = async (text: string, done: string) => {
    setSaid((await copyText(text)) ? done : explainWords.notCopied);
  };
  const copyAll = async () => {
    const { letFigureLeave } = await import("./letFigureLeave.ts");
    const stays = await letFigureLeave(figure, answer, leave);
    if (stays !== null) setSaid(stays);
    else await copy(explanationAsText(inWords, note, explanation.sql), explainWords.copied.all);
  };
  return (
    <Popover open anchor={anchor} title={title} note={note} onClose={onClose}>
      <div className="explain">
        <p>{meaning}</p>
        <dl>
          {lines.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <details>
          <summary>
            {explainWords.terms.sql} <span className="note">{explainWords.sqlNote}</span>
          </summary>
          <pre tabIndex={0}>{explanation.sql}</pre>
          <p className="note">{explainWords.sqlValues(values)}</p>
        </details>
        <div className="explain-acts">
          <Button
            onClick={() => {
              void copyAll();
            }}
          >
            {explainWords.copy}
          </Button>
          <Button
            onClick={() => {
              void copy(explanation.sql, explainWords.copied.sql);
            }}
          >
            {explainWords.copySql}
          </Button>
          <span className="note" role="status">
            {said}
          </span>
        </div>
      </div>
    </Popover>
  );
}
