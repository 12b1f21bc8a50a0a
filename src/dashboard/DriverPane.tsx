import { lazy, Suspense } from "react";
import { BrandScores } from "../charts/BrandScores.tsx";
import { RankBands } from "../charts/RankBands.tsx";
import type { Answer, DriverEvidence } from "../domain/answer.ts";
import type { Filter } from "../domain/filter.ts";
import type { Choices } from "../state/choices.ts";
import type { View } from "../state/view.ts";
import { starEffectSentence } from "../story/reviewsSentence.ts";
import { isRated } from "../story/supports.ts";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { CrossMark } from "../ui/marks.tsx";
import { formatBase } from "../words/format.ts";
import { agreementPairs, coefficientPhrase } from "../story/agreementSentence.ts";
import { phrasesMet } from "../story/phrasesMet.ts";
import { agreementWords } from "#words/agreement.ts";
import { driverWords } from "#words/driver.ts";
import { readingInFull } from "#words/reading.ts";
import { reviewWords } from "#words/reviews.ts";
import { CitingFilter } from "./citing/CitingFilter.tsx";
import { CommentsSection } from "./CommentsSection.tsx";
import { SentenceText } from "./SentenceText.tsx";
import { WhatIfSection } from "./WhatIfSection.tsx";
import { chartWords } from "#words/charts.ts";

const BeliefNote = lazy(async () => ({ default: (await import("./beliefs/BeliefNote.tsx")).BeliefNote }));

type DriverPaneProps = {
  readonly answer: Answer;
  readonly evidence: DriverEvidence;
  readonly width: number;
  readonly filter: Filter;
  readonly onLook: (change: Partial<View>) => void;
  readonly prepare?: Choices["prepare"] | undefined;
  readonly onWords?: (driver: string) => void;
  readonly onClose: () => void;
};

/** One driver, everything: read beside its row, so nothing of the matrix is covered. */
export function DriverPane({ answer, evidence, width, filter, onLook, prepare, onWords, onClose }: DriverPaneProps) {
  const rated = answer.drivers.filter(isRated).length;
  const standing = driverWords.standing(evidence);
  const caution = driverWords.caution(evidence);
  const stars = answer.reviews.effects.find(({ driver }) => driver === evidence.driver);
  const coefficient = coefficientPhrase(answer);
  const inner = Math.max(200, width - 26);
  return (
    <aside className="driver-pane" aria-labelledby="driver-pane-title">
      <header className="panel-head">
        <div>
          <h2 id="driver-pane-title" className="driver-title">
            {evidence.label}
          </h2>
          <p className="note">
            {evidence.definition} {chartWords.role}: {chartWords.roles[evidence.role]}.
          </p>
        </div>
        <Button kind="mark" aria-label={driverWords.close} onClick={onClose}>
          <CrossMark />
        </Button>
      </header>
      {standing.length === 0 ? null : (
        <p>
          <SentenceText sentence={standing} />
        </p>
      )}
      <CitingFilter answer={answer} evidence={evidence} filter={filter} onLook={onLook} prepare={prepare} />
      {isRated(evidence) ? <RankBands driver={evidence} of={rated} size={{ width: inner, height: 150 }} /> : null}
      {evidence.moves.figure.value === null && caution === "" ? null : (
        <p className="note">
          <Ask figure={evidence.moves.figure}>
            {driverWords.cross(evidence.correlation, evidence.johnsonShare, evidence.methodDependent)}
          </Ask>{" "}
          {caution}
        </p>
      )}
      {answer.beliefs === null ? null : (
        <Suspense fallback={null}>
          <BeliefNote beliefs={answer.beliefs} driver={evidence.driver} />
        </Suspense>
      )}
      <WhatIfSection answer={answer} evidence={evidence} />
      {evidence.performanceByBrand.length === 0 ? null : (
        <section>
          <h3>
            {driverWords.againstOthers} <span className="note">0–100 · {formatBase(evidence.performance)}</span>
          </h3>
          <BrandScores data={evidence.performanceByBrand} brands={answer.brands} size={{ width: inner, height: 130 }} />
        </section>
      )}
      {evidence.writes.figure.value === null && !evidence.writes.everyone ? null : (
        <section>
          <h3>
            {driverWords.writtenTitle}{" "}
            <span className="note">
              <SentenceText sentence={driverWords.written(evidence)} />
            </span>
          </h3>
          <p className="note">{readingInFull(evidence.reading, evidence.edited)}</p>
          {stars === undefined || stars.effect.status === "no-data" ? null : (
            <p className="note">
              {stars.effect.value === null ? (
                reviewWords.fewMentions
              ) : (
                <SentenceText sentence={starEffectSentence(stars)} />
              )}
            </p>
          )}
          {evidence.phrases.length === 0 ? null : (
            <p>
              <SentenceText sentence={phrasesMet(evidence)} />
            </p>
          )}
        </section>
      )}
      {onWords === undefined ? null : (
        <p>
          <Button
            kind="link"
            onClick={() => {
              onWords(evidence.driver);
            }}
          >
            {driverWords.openWords}
          </Button>
        </p>
      )}
      <CommentsSection figure={evidence.comments} />
      {coefficient === null ? null : (
        <p className="note">
          <SentenceText
            sentence={[{ text: agreementWords.all }, coefficient, { text: ". " }, ...agreementPairs(answer)]}
          />
        </p>
      )}
    </aside>
  );
}
