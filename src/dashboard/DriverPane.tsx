import { BrandScores } from "../charts/BrandScores.tsx";
import { RankBands } from "../charts/RankBands.tsx";
import type { Answer, DriverEvidence } from "../domain/answer.ts";
import { isRated } from "../story/supports.ts";
import { Button } from "../ui/Button.tsx";
import { CrossMark } from "../ui/marks.tsx";
import { formatBase, formatCoefficient, formatFigureWithInterval, formatSigned } from "../words/format.ts";
import { driverWords } from "../words/en/driver.ts";
import { readingInFull } from "../words/en/reading.ts";
import type { PanelProps } from "./panel.ts";
import { BeliefNote } from "./beliefs/BeliefNote.tsx";
import { WhatIfSection } from "./WhatIfSection.tsx";

type DriverPaneProps = {
  readonly answer: Answer;
  readonly evidence: DriverEvidence;
  readonly width: number;
  readonly onExplain: PanelProps["onExplain"];
  readonly onClose: () => void;
};

/** One driver, everything: read beside its row, so nothing of the matrix is covered. */
export function DriverPane({ answer, evidence, width, onExplain, onClose }: DriverPaneProps) {
  const rated = answer.drivers.filter(isRated).length;
  const caution = driverWords.caution(evidence);
  const inner = Math.max(200, width - 26);
  return (
    <aside className="driver-pane" aria-labelledby="driver-pane-title">
      <header className="panel-head">
        <div>
          <h2 id="driver-pane-title" className="driver-title">
            {evidence.label}
          </h2>
          <p className="note">
            {evidence.definition} {evidence.role}
          </p>
        </div>
        <Button kind="mark" aria-label="Close driver focus" onClick={onClose}>
          <CrossMark />
        </Button>
      </header>
      <p>{driverWords.standing(evidence)}</p>
      {isRated(evidence) ? <RankBands driver={evidence} of={rated} size={{ width: inner, height: 150 }} /> : null}
      {evidence.moves.figure.value === null && caution === "" ? null : (
        <p className="note">
          {driverWords.cross(evidence.correlation, evidence.johnsonShare, evidence.methodDependent)} {caution}
        </p>
      )}
      <BeliefNote beliefs={answer.beliefs} driver={evidence.driver} />
      <WhatIfSection answer={answer} evidence={evidence} onExplain={onExplain} />
      {evidence.performanceByBrand.length === 0 ? null : (
        <section>
          <h3>
            Our score against the others <span className="note">0–100 · {formatBase(evidence.performance)}</span>
          </h3>
          <BrandScores data={evidence.performanceByBrand} brands={answer.brands} size={{ width: inner, height: 130 }} />
        </section>
      )}
      {evidence.writes.figure.value === null ? null : (
        <section>
          <h3>
            What patients write{" "}
            <span className="note">
              {formatFigureWithInterval(evidence.writes.figure)} of texts
              {evidence.tone.value === null || evidence.tone.status === "low-base"
                ? ""
                : `, net ${formatSigned(evidence.tone.value)}`}
              {evidence.toneBefore?.value == null ? "" : `, before ${formatSigned(evidence.toneBefore.value)}`}
            </span>
          </h3>
          <p className="note">{readingInFull(evidence.reading)}</p>
          {evidence.phrases.length === 0 ? null : (
            <p>{evidence.phrases.map(({ phrase, count }) => `“${phrase}” ${String(count)}`).join(" · ")}</p>
          )}
        </section>
      )}
      {answer.agreement.w === null ? null : (
        <p className="note">
          Agreement of the kinds of evidence over all drivers: Kendall W {formatCoefficient(answer.agreement.w)}.
        </p>
      )}
    </aside>
  );
}
