import { useId, useState } from "react";
import type { Answer, DriverEvidence } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import type { WhatIf } from "../domain/whatIf.ts";
import { Ask } from "../ui/Ask.tsx";
import { formatSigned } from "../words/format.ts";
import { whatIfWords } from "#words/whatIf.ts";
import { whatIfPaneWords } from "#words/whatIfPane.ts";

type WhatIfSectionProps = {
  readonly answer: Answer;
  readonly evidence: DriverEvidence;
};

/** The what-if of one driver: how many points, and what goes with them; or one sentence why there is none. */
export function WhatIfSection({ answer, evidence }: WhatIfSectionProps) {
  const found = answer.whatIf.find(({ driver }) => driver === evidence.driver);
  if (found === undefined) return null;
  return (
    <section>
      <h3>{whatIfPaneWords.title}</h3>
      {found.state === "refused" ? (
        <p className="note">
          {whatIfWords.notShown}: {whatIfWords.refusal(found.why, evidence)}.
        </p>
      ) : (
        <Estimates key={found.driver} whatIf={found} outcome={answer.moves.outcome} />
      )}
    </section>
  );
}

type EstimatesProps = {
  readonly whatIf: Extract<WhatIf, { readonly state: "shown" }>;
  readonly outcome: Answer["moves"]["outcome"];
};

function Estimates({ whatIf, outcome }: EstimatesProps) {
  const [asked, setAsked] = useState(whatIf.points);
  const id = useId();
  const points = whatIf.isProportional ? Math.min(asked, whatIf.most) : whatIf.points;
  const line = (estimate: Figure, words: string) => {
    const figure = scaled(estimate, points / whatIf.points);
    const { value, interval } = whatIfWords.change(figure);
    return (
      <li>
        <Ask figure={figure}>
          <strong className="number">{value}</strong> <span className="number">{interval}</span>
        </Ask>{" "}
        {words}
      </li>
    );
  };
  return (
    <>
      <p className="what-if-points">
        <label htmlFor={id}>{whatIfPaneWords.points}</label>{" "}
        {whatIf.isProportional && whatIf.most > 1 ? (
          <input
            id={id}
            type="range"
            min={1}
            max={whatIf.most}
            value={points}
            aria-valuetext={whatIfPaneWords.pointsAloud(formatSigned(points), whatIf.most)}
            onChange={({ currentTarget }) => {
              setAsked(currentTarget.valueAsNumber);
            }}
          />
        ) : null}{" "}
        <output className="number" htmlFor={id}>
          {formatSigned(points)}
        </output>
      </p>
      <p className="note">{whatIfPaneWords.goesWith(outcome)}</p>
      <ul className="what-if" aria-live="polite">
        {line(whatIf.held, whatIfPaneWords.held)}
        {line(whatIf.along, whatIfPaneWords.along)}
      </ul>
      <p className="note">
        {whatIf.isProportional ? `${whatIfPaneWords.stop(whatIf)} ` : ""}
        {whatIfPaneWords.caution(whatIf)}
      </p>
    </>
  );
}

const scaled = (figure: Figure, factor: number): Figure => {
  const [value, lower, upper] = [figure.value, figure.lower, figure.upper].map((each) =>
    each === null ? null : each * factor,
  );
  return { ...figure, value: value ?? null, lower: lower ?? null, upper: upper ?? null };
};
