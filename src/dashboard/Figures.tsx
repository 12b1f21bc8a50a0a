import { FigureCell } from "../charts/FigureCell.tsx";
import type { HeadlineFigure } from "../domain/answer.ts";
import { changeSentence } from "../story/changeSentence.ts";
import { figureBase } from "../story/figureBase.ts";
import { metricLabels } from "../words/en/panels.ts";
import type { PanelProps } from "./panel.ts";
import { SentenceText } from "./SentenceText.tsx";
import { trendMetric } from "./trendMetric.ts";

const title = ({ metric, now }: HeadlineFigure): string =>
  now.metric === "selections" ? "Selections" : metricLabels[metric];

/** The five figures, divided by hairlines. */
export function Figures({
  answer,
  view,
  updating,
  onLook,
  onExplain,
}: Pick<PanelProps, "answer" | "view" | "updating" | "onLook" | "onExplain">) {
  const focused = trendMetric(answer, view);
  return (
    <section className="figures" aria-label="How we stand">
      {answer.headline.map((figure) => (
        <FigureCell
          key={figure.metric}
          id={`figure-${figure.metric}`}
          title={title(figure)}
          figure={figure}
          change={<SentenceText sentence={changeSentence(figure, answer.against)} />}
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
}
