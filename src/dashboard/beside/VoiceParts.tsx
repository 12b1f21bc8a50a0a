import { TopicList } from "../../charts/TopicList.tsx";
import { voiceAbsence } from "../../story/absencesBelow.ts";
import { namedTopics } from "../../story/namedTopics.ts";
import { topicsLede } from "../../story/topicsLede.ts";
import { Message } from "../../ui/Message.tsx";
import { formatPeriodBriefly } from "../../words/format.ts";
import { belowWords } from "#words/below.ts";
import { besideWords } from "#words/beside.ts";
import { panelWords } from "#words/panels.ts";
import { topicWords } from "#words/topics.ts";
import { focusedDriver, focusOnDriver, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { columnWidth } from "./columnWidth.ts";
import { VoiceAccounts } from "./VoiceAccounts.tsx";
import "./beside.css";

/** Who carries the conversation in public: topics rising and falling at once, accounts and what of it is ours as the engine counts them. */
export function VoiceParts(props: PanelProps) {
  const absence = voiceAbsence(props.answer);
  return (
    <section className="panel" aria-labelledby="voices-title">
      <h2 className="panel-title" id="voices-title">
        {panelWords.voices.title} <span className="note">{besideWords.carried}</span>
      </h2>
      {absence === null ? <Heard {...props} /> : <Message>{absence}</Message>}
    </section>
  );
}

function Heard(props: PanelProps) {
  const { answer, view, files, width, updating, hovered, choices, onHover, onLook, onExplain } = props;
  const column = columnWidth(width);
  return (
    <div className="voices">
      <TopicList
        id="topics"
        title={topicWords.title}
        summary={<SentenceText sentence={topicsLede(answer)} />}
        data={namedTopics(answer)}
        before={answer.against ? formatPeriodBriefly(answer.against) : belowWords.before}
        size={{ width: column, height: 160 }}
        selected={focusedDriver(view)}
        onSelect={focusOnDriver(onLook)}
        hovered={hovered}
        onHover={onHover}
        onExplain={onExplain}
        updating={updating}
      />
      {choices === undefined ? null : (
        <VoiceAccounts answer={answer} files={files} width={column} count={choices.beside} />
      )}
    </div>
  );
}
