import { lazy, Suspense, useState } from "react";
import type { Weighting } from "../../domain/weighting.ts";
import type { Choices } from "../../state/choices.ts";
import { Button } from "../../ui/Button.tsx";
import { weightingInBrief, weightTheSurvey } from "#words/weighting.ts";

const WeightSheet = lazy(async () => ({ default: (await import("./WeightSheet.tsx")).WeightSheet }));

type SurveyWeightsProps = { readonly weighting: Weighting; readonly choices: Choices | undefined };

/** How the survey is weighted, in a line, and the way to the sheet that changes it. */
export function SurveyWeights({ weighting, choices }: SurveyWeightsProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="panel-note">
        {weightingInBrief(weighting)}{" "}
        {choices === undefined ? null : (
          <Button
            kind="link"
            onClick={() => {
              setOpen(true);
            }}
          >
            {weightTheSurvey}
          </Button>
        )}
      </p>
      {open && choices !== undefined ? (
        <Suspense fallback={null}>
          <WeightSheet
            weighting={weighting}
            choices={choices}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
