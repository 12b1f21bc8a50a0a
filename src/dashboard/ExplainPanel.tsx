import { useEffect, useState } from "react";
import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import type { Explanation } from "../state/session.ts";
import { figureNotes } from "../story/figureNotes.ts";
import { Button } from "../ui/Button.tsx";
import { Popover } from "../ui/Popover.tsx";
import { formatBase, formatFigureWithInterval, formatNumber, displayScale, formatPeriod } from "../words/format.ts";
import { comparisonInFull, comparisonsWith } from "../story/comparisons.ts";
import { filterInWords } from "../story/filterInWords.ts";
import { explainWords } from "../words/en/explain.ts";
import { weightingInFull } from "../words/en/weighting.ts";
import { copyText } from "./saveText.ts";

type ExplainPanelProps = {
  readonly figure: Figure;
  readonly anchor: Element | null;
  readonly answer: Answer;
  readonly explain: (figure: Figure) => Promise<Explanation | null>;
  readonly onClose: () => void;
};

const exact = (figure: Figure): string => {
  if (figure.value === null || figure.status === "suppressed") return "";
  const decimals = figure.unit === "count" ? 0 : 1;
  const [value, lower, upper] = [figure.value, figure.lower, figure.upper].map((end) =>
    end === null ? null : formatNumber(displayScale(end, figure.unit), decimals),
  );
  return lower === null || upper === null
    ? (value ?? "")
    : `${value ?? ""} (95% interval ${lower ?? ""} to ${upper ?? ""})`;
};

/** How do we know? Meaning, formula, base, interval, what was left out, the files and the SQL of one figure. */
export function ExplainPanel({ figure, anchor, answer, explain, onClose }: ExplainPanelProps) {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
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
  const title = `${explanation.title}: ${formatFigureWithInterval(figure)}`;
  const values = explainWords.parameters(explanation.parameters);
  const lines: readonly (readonly [string, string])[] = [
    ["Value", exact(figure)],
    ["Months", figure.period ? formatPeriod(figure.period) : figure.period === null ? "all, undated rows too" : ""],
    ["Formula", explanation.formula],
    [
      "Base",
      figure.status === "suppressed"
        ? "withheld: a group of 1 to 10 people could be told from it"
        : `${formatBase(figure)}: ${explanation.base}`,
    ],
    ["Status", explainWords.status(figure)],
    ["Interval", explanation.interval],
    ...comparisonsWith(answer, figure).map((comparison) => {
      const { title: compared, text } = comparisonInFull(comparison, answer.against);
      return [compared, text] as const;
    }),
    ...figureNotes(answer, figure).map(({ term, text }) => [term, text] as const),
    ...(explanation.files.some(({ source }) => source === "survey")
      ? ([["Weighting", weightingInFull(answer.weighting)]] as const)
      : []),
    ["Left out", explanation.leftOut.join(" · ") || "nothing"],
    ["Files", explainWords.files(explanation.files)],
    ["Formula version", explanation.version],
  ];
  return (
    <Popover open anchor={anchor} title={title} note={filterInWords(answer)} onClose={onClose}>
      <div className="explain">
        <p>{explanation.meaning}</p>
        <dl>
          {lines
            .filter(([, text]) => text !== "")
            .map(([term, text]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
        <details>
          <summary>
            SQL <span className="note">runs as shown, in this browser</span>
          </summary>
          <pre tabIndex={0}>{explanation.sql}</pre>
          <p className="note">Values: {values}</p>
        </details>
        <div className="explain-acts">
          <Button
            onClick={() => {
              copyText(
                `${title}. ${explanation.meaning} ${lines
                  .filter(([, text]) => text !== "")
                  .map(([term, text]) => `${term}: ${text}.`)
                  .join(" ")}\nValues: ${values}\n${explanation.sql}`,
              );
            }}
          >
            Copy
          </Button>
          <Button
            onClick={() => {
              copyText(explanation.sql);
            }}
          >
            Copy SQL
          </Button>
        </div>
      </div>
    </Popover>
  );
}
