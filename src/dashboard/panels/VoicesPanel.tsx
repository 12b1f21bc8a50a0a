import { lazy, Suspense } from "react";
import { TopicList } from "../../charts/TopicList.tsx";
import { voiceAbsence } from "../../story/absencesBelow.ts";
import { topicsLede } from "../../story/topicsLede.ts";
import { Message } from "../../ui/Message.tsx";
import { formatPeriodBriefly } from "../../words/format.ts";
import { belowWords } from "#words/below.ts";
import { panelWords } from "#words/panels.ts";
import { topicWords } from "#words/topics.ts";
import { columnWidth } from "../beside/columnWidth.ts";
import { focusedDriver, focusOnDriver, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { useSeen } from "../useSeen.ts";

const VoiceAccounts = lazy(async () => {
  const [parts] = await Promise.all([import("../beside/VoiceAccounts.tsx"), import("../beside/beside.css")]);
  return { default: parts.VoiceAccounts };
});

/** Who carries the conversation in public: topics rising and falling, then, counted when they come into sight, accounts and what of it is ours. */
export function VoicesPanel(props: PanelProps) {
  const { answer, view, files, width, updating, hovered, choices, onHover, onLook, onExplain } = props;
  const [watch, seen] = useSeen();
  const absence = voiceAbsence(answer);
  const column = columnWidth(width);
  const topics = answer.voice.topics.map((topic) => ({
    ...topic,
    label: answer.drivers.find(({ driver }) => driver === topic.driver)?.label ?? topic.driver,
  }));
  return (
    <section className="panel" aria-labelledby="voices-title">
      <h2 className="panel-title" id="voices-title">
        {panelWords.voices.title} <span className="note">{belowWords.voices.note}</span>
      </h2>
      {absence === null ? (
        <div className="voices" ref={watch}>
          <TopicList
            id="topics"
            title={topicWords.title}
            summary={<SentenceText sentence={topicsLede(answer)} />}
            data={topics}
            before={answer.against ? formatPeriodBriefly(answer.against) : belowWords.before}
            size={{ width: column, height: 160 }}
            selected={focusedDriver(view)}
            onSelect={focusOnDriver(onLook)}
            hovered={hovered}
            onHover={onHover}
            onExplain={onExplain}
            updating={updating}
          />
          {seen && choices !== undefined ? (
            <Suspense fallback={<div className="place-waiting" />}>
              <VoiceAccounts answer={answer} files={files} width={column} count={choices.beside} />
            </Suspense>
          ) : null}
        </div>
      ) : (
        <Message>{absence}</Message>
      )}
    </section>
  );
}
