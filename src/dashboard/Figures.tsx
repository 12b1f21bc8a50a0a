import { memo } from "react";
import { FigureCell } from "../charts/FigureCell.tsx";
import { changeSentence } from "../story/changeSentence.ts";
import { figureBase } from "../story/figureBase.ts";
import { figureTitle } from "../story/figureTitle.ts";
import type { PanelProps } from "./panel.ts";
import { SentenceText } from "./SentenceText.tsx";
import { trendMetric } from "./trendMetric.ts";
import { panelWords } from "#words/panels.ts";

/** The five figures, divided by hairlines. */
export const Figures = memo(function Figures({
  answer,
  view,
  updating,
  aims,
  onLook,
  onExplain,
}: Pick<PanelProps, "answer" | "view" | "updating" | "aims" | "onLook" | "onExplain">) {
  const focused = trendMetric(answer, view);
  return (
    <section className="figures" aria-label={panelWords.figures}>
      {answer.headline.map((figure) => (
        <FigureCell
          key={figure.metric}
          id={`figure-${figure.metric}`}
          title={figureTitle(figure)}
          figure={figure}
          change={<SentenceText sentence={changeSentence(figure, answer.against)} />}
          aim={aims?.figures.find(({ target }) => target.metric === figure.metric)?.brief}
          base={figureBase(figure, answer)}
          selected={figure.metric === focused}
          onSelect={() => {
            onLook({
              focus:
                view.focus?.kind === "metric" && view.focus.metric === figure.metric
                  ? null
                  : { kind: "metric", metric: figure.metric },
            });
          }}
          onExplain={onExplain}
          updating={updating}
        />
      ))}
    </section>
  );
});
