import { FigureCell } from "../../charts/FigureCell.tsx";
import type { HeadlineFigure } from "../../domain/answer.ts";
import { changeSentence } from "../../story/changeSentence.ts";
import { comparisonInFull, comparisonsWith } from "../../story/comparisons.ts";
import { figureBase } from "../../story/figureBase.ts";
import { figureTitle } from "../../story/figureTitle.ts";
import { statusWords } from "#words/status.ts";
import { snapshotWords } from "#words/snapshot.ts";
import { formatBase } from "../../words/format.ts";
import { known } from "../explanations.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { SentenceWords } from "./SentenceWords.tsx";
import { Terms } from "./Terms.tsx";
import { panelWords } from "#words/panels.ts";
import { explainWords } from "#words/explain.ts";

/** The five figures of the page, each with its own account folded under it. */
export function FigureStrip({ content }: { readonly content: SnapshotContent }) {
  const { spoken, shown } = content;
  return (
    <section className="figures" aria-label={panelWords.figures}>
      {shown.headline.map((figure, place) => {
        const said = spoken.headline[place] ?? figure;
        return (
          <div className="figure-place" key={figure.metric}>
            <FigureCell
              id={`figure-${figure.metric}`}
              title={figureTitle(figure)}
              figure={figure}
              change={<SentenceWords sentence={changeSentence(said, spoken.against)} />}
              aim={content.aims.figures.find(({ target }) => target.metric === figure.metric)?.brief}
              base={figureBase(said, spoken)}
              still
            />
            <FigureAccount figure={figure} content={content} />
          </div>
        );
      })}
    </section>
  );
}

function FigureAccount({ figure, content }: { readonly figure: HeadlineFigure; readonly content: SnapshotContent }) {
  const { now } = figure;
  const found = known(now, content);
  if (found === null) return null;
  const { terms } = snapshotWords;
  const base = now.status === "suppressed" ? found.base : `${formatBase(now)}: ${found.base}`;
  return (
    <details className="account">
      <summary>{snapshotWords.know}</summary>
      <p>{found.meaning}</p>
      <Terms
        lines={[
          [terms.formula, found.formula],
          [terms.target, content.aims.figures.find(({ target }) => target.metric === figure.metric)?.inFull ?? ""],
          [terms.base, base],
          [terms.status, statusWords[now.status]],
          [terms.interval, found.interval],
          ...comparisonsWith(content.shown, now).map((comparison) => {
            const { title, text } = comparisonInFull(comparison, content.spoken.against, 0);
            return [title, text] as const;
          }),
          [terms.leftOut, found.leftOut.join(" · ") || explainWords.nothing],
        ]}
      />
      <p>
        <a href={`#know-${now.metric}`}>{snapshotWords.accountBelow}</a>
      </p>
    </details>
  );
}
