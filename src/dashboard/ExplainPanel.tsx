import { useEffect, useState } from "react";
import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import type { Explanation } from "../state/session.ts";
import { figureNotes } from "../story/figureNotes.ts";
import { Button } from "../ui/Button.tsx";
import { Popover } from "../ui/Popover.tsx";
import { formatBase, formatFigureWithInterval, formatNumber, displayScale, formatPeriod } from "../words/format.ts";
import { statusWords } from "../words/en/status.ts";
import { copyText } from "./saveText.ts";

type ExplainPanelProps = {
  readonly figure: Figure;
  readonly anchor: Element | null;
  readonly population: string;
  /** What changed since the period compared; empty where the figure is not one of the five. */
  readonly change: string;
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
export function ExplainPanel({ figure, anchor, population, change, answer, explain, onClose }: ExplainPanelProps) {
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
  const lines: readonly (readonly [string, string])[] = [
    ["Value", exact(figure)],
    ["Months", figure.period ? formatPeriod(figure.period) : figure.period === null ? "all, undated rows too" : ""],
    ["Change", change],
    ["Formula", explanation.formula],
    [
      "Base",
      figure.status === "suppressed" ? "fewer than 11 people: withheld" : `${formatBase(figure)}: ${explanation.base}`,
    ],
    ["Status", statusWords[figure.status]],
    ["Interval", explanation.interval],
    ...figureNotes(answer, figure).map(({ term, text }) => [term, text] as const),
    ["Left out", explanation.leftOut.join(" · ") || "nothing"],
    ["Files", explanation.files.map(({ name, sha256 }) => `${name} (sha ${sha256.slice(0, 8)})`).join(" · ") || "none"],
    ["Formula version", explanation.version],
  ];
  return (
    <Popover open anchor={anchor} title={title} note={population} onClose={onClose}>
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
        </details>
        <div className="explain-acts">
          <Button
            onClick={() => {
              copyText(
                `${title}. ${explanation.meaning} ${lines.map(([term, text]) => `${term}: ${text}.`).join(" ")}`,
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
