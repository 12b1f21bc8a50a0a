import { isReadApproximately } from "../../domain/driver.ts";
import { withStarFigures } from "../../metrics/definitions/starShare.ts";
import { StarBar } from "../../charts/StarBar.tsx";
import { ToneList } from "../../charts/ToneList.tsx";
import { reviewsSentence } from "../../story/reviewsSentence.ts";
import { isHeard, toneAbsence, voiceAbsence } from "../../story/absencesBelow.ts";
import { toneLede } from "../../story/ledesBelow.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { formatPeriodBriefly } from "../../words/format.ts";
import { inSentence, listWords } from "#words/lists.ts";
import { panelWords } from "#words/panels.ts";
import { focusedDriver, focusOnDriver, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { smallestTestedBase } from "../../stats/gates.ts";
import { belowWords, machineToneNote } from "#words/below.ts";

/** What patients write: tone by driver, then the stars. */
export function VoicePanel(props: PanelProps) {
  const { answer, view, width, updating, hovered, onHover, onLook, onExplain, onWords, paper } = props;
  const empty = voiceAbsence(answer);
  const sites = answer.voice.sites.length;
  const heard = answer.drivers.filter(isHeard);
  const gate = empty ?? toneAbsence(answer);
  const quiet = answer.drivers.filter((driver) => !heard.includes(driver) && (driver.writes.figure.value ?? 0) > 0);
  return (
    <>
      <ToneList
        id="voice"
        title={panelWords.voice.title}
        summary={gate === null ? <SentenceText sentence={toneLede(answer)} /> : ""}
        data={heard}
        before={answer.against ? formatPeriodBriefly(answer.against) : belowWords.before}
        {...(gate === null ? {} : { message: <Message>{gate}</Message> })}
        size={{ width, height: 160 }}
        selected={focusedDriver(view)}
        onSelect={focusOnDriver(onLook)}
        hovered={hovered}
        onHover={onHover}
        onExplain={onExplain}
        updating={updating}
      />
      {empty === null && heard.some(({ reading }) => isReadApproximately(reading)) ? (
        <p className="note">{panelWords.voice.approximate}</p>
      ) : null}
      {gate === null && quiet.length > 0 ? (
        <p className="note">
          {belowWords.voice.quiet(smallestTestedBase, listWords(quiet.map(({ label }) => inSentence(label))))}
        </p>
      ) : null}
      {empty === null && onWords !== undefined && !paper ? (
        <Button
          kind="link"
          onClick={() => {
            onWords(focusedDriver(view)[0] ?? "");
          }}
        >
          {panelWords.voice.openWords}
        </Button>
      ) : null}
      {answer.voice.machineRead > 0 ? <p className="note">{machineToneNote(answer.voice)}</p> : null}
      {empty === null && answer.reviews.rows.length > 0 ? (
        <p className="note">
          <SentenceText sentence={reviewsSentence(answer.reviews)} />
        </p>
      ) : null}
      {answer.voice.reviews > 0 ? (
        <StarBar
          stars={withStarFigures(answer.voice.stars)}
          label={belowWords.voice.stars(answer.voice.reviews, sites)}
          size={{ width, height: 44 }}
        />
      ) : null}
    </>
  );
}
