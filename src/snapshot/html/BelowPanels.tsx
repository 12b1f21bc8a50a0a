import { ArrivalList } from "../../charts/ArrivalList.tsx";
import { ControlChart } from "../../charts/ControlChart.tsx";
import { StarBar } from "../../charts/StarBar.tsx";
import { ToneList } from "../../charts/ToneList.tsx";
import { TopicList } from "../../charts/TopicList.tsx";
import { withStarFigures } from "../../metrics/definitions/starShare.ts";
import { arrivalsAbsence, isHeard, toneAbsence, voiceAbsence } from "../../story/absencesBelow.ts";
import { arrivalsLede, toneLede, trendLede } from "../../story/ledesBelow.ts";
import { namedTopics } from "../../story/namedTopics.ts";
import { topicsLede } from "../../story/topicsLede.ts";
import { Message } from "../../ui/Message.tsx";
import { metricLabels, panelWords } from "#words/panels.ts";
import { formatPeriodBriefly } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { SentenceWords } from "./SentenceWords.tsx";
import { belowWords, machineToneNote } from "#words/below.ts";
import { topicWords } from "#words/topics.ts";
import { snapshotWords } from "#words/snapshot.ts";

const width = 358;

/** Below the page that is printed: the trend of each figure, what patients write, of what more and of what less, and how they arrive. */
export const BelowPanels = ({ content }: { readonly content: SnapshotContent }) => (
  <section className="below screen-only" aria-label={snapshotWords.below}>
    {content.shown.trends
      .filter(({ points }) => points.length > 0)
      .map((trend) => (
        <ControlChart
          key={trend.metric}
          id={`trend-${trend.metric}`}
          title={belowWords.trend.title(panelWords.trend.title, metricLabels[trend.metric], trend.bucket)}
          summary={
            <SentenceWords
              sentence={trendLede(content.spoken.trends.find(({ metric }) => metric === trend.metric) ?? trend)}
            />
          }
          data={trend}
          {...content.aims.beside[trend.metric]}
          size={{ width, height: 200 }}
          still
        />
      ))}
    <VoiceStill content={content} />
    <TopicsStill content={content} />
    <ArrivalsStill content={content} />
  </section>
);

function VoiceStill({ content: { spoken, shown } }: { readonly content: SnapshotContent }) {
  const empty = voiceAbsence(shown) ?? toneAbsence(shown);
  const { voice, against } = shown;
  return (
    <div>
      <ToneList
        id="voice"
        title={panelWords.voice.title}
        summary={empty === null ? <SentenceWords sentence={toneLede(spoken)} /> : ""}
        data={shown.drivers.filter(isHeard)}
        before={against ? formatPeriodBriefly(against) : belowWords.before}
        {...(empty === null ? {} : { message: <Message>{empty}</Message> })}
        size={{ width, height: 160 }}
        still
      />
      {voice.machineRead > 0 ? <p className="note">{machineToneNote(voice)}</p> : null}
      {voice.reviews > 0 ? (
        <StarBar
          stars={withStarFigures(voice.stars)}
          label={belowWords.voice.stars(voice.reviews, 1)}
          size={{ width, height: 44 }}
        />
      ) : null}
    </div>
  );
}

function TopicsStill({ content: { spoken, shown } }: { readonly content: SnapshotContent }) {
  if (voiceAbsence(shown) !== null) return null;
  const { against } = shown;
  return (
    <TopicList
      id="topics"
      title={topicWords.title}
      summary={<SentenceWords sentence={topicsLede(spoken)} />}
      data={namedTopics(shown)}
      before={against ? formatPeriodBriefly(against) : belowWords.before}
      size={{ width, height: 160 }}
      still
    />
  );
}

function ArrivalsStill({ content: { spoken, shown } }: { readonly content: SnapshotContent }) {
  const empty = arrivalsAbsence(shown);
  return (
    <ArrivalList
      id="arrivals"
      title={panelWords.arrivals.title}
      summary={empty === null ? <SentenceWords sentence={arrivalsLede(spoken.arrivals)} /> : ""}
      data={shown.arrivals}
      note={panelWords.arrivals.caution}
      {...(empty === null ? {} : { message: <Message>{empty}</Message> })}
      size={{ width, height: 220 }}
      still
    />
  );
}
