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

/** How do we know? Meaning, formula, base, interval, what was left out, the files and the SQL of one figure. */
export function ExplainPanel({ figure, anchor, answer, explain, leave, onClose }: ExplainPanelProps) {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let current = true;
    void explain(figure).then((found) => {
      if (current) setExplanation(found);
    });
    return () => {
      current = false;
    };
  }, [figure, explain]);
  if (explanation === null) return null;
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
