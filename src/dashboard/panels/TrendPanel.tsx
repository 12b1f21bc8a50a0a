import { ControlChart } from "../../charts/ControlChart.tsx";
import { trendLede } from "../../story/ledesBelow.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { Select } from "../../ui/Select.tsx";
import { metricLabels, panelWords } from "#words/panels.ts";
import type { PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { trendMetric } from "../trendMetric.ts";
import { belowWords } from "#words/below.ts";

/** One figure through time, beside the noise that is to be expected. */
export function TrendPanel({ answer, view, width, updating, aims, onLook, onAims, onExplain }: PanelProps) {
  const metric = trendMetric(answer, view);
  const trend = answer.trends.find((candidate) => candidate.metric === metric);
  if (trend === undefined || trend.points.length === 0)
    return (
      <section className="panel" id="trend">
        <h2 className="panel-title">{panelWords.trend.title}</h2>
        <Message>{belowWords.trend.nothing}</Message>
      </section>
    );
  return (
    <ControlChart
      id="trend"
      title={belowWords.trend.title(panelWords.trend.title, metricLabels[metric], trend.bucket)}
      summary={<SentenceText sentence={trendLede(trend)} />}
      data={trend}
      {...aims?.beside[metric]}
      method={
        <>
          {aims?.beside[metric]?.method}{" "}
          {onAims && (
            <Button kind="link" onClick={onAims}>
              {panelWords.trend.aims}
            </Button>
          )}
        </>
      }
      {...(trend.points.every(({ figure }) => figure.value === null) && {
        message: <Message>{belowWords.trend.noValue}</Message>,
      })}
      size={{ width, height: 230 }}
      updating={updating}
      onExplain={onExplain}
      actions={
        <Select
          label={belowWords.trend.figure}
          value={metric}
          choices={answer.trends.map((choice) => ({ value: choice.metric, label: metricLabels[choice.metric] }))}
          onChange={(value) => {
            const chosen = answer.trends.find((candidate) => candidate.metric === value);
            if (chosen) onLook({ focus: { kind: "metric", metric: chosen.metric } });
          }}
        />
      }
    />
  );
}
