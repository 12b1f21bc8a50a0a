import { lazy, Suspense, useState } from "react";
import type { Answer } from "../../domain/answer.ts";
import type { Choices } from "../../state/choices.ts";
import { Button } from "../../ui/Button.tsx";
import { panelWords } from "#words/panels.ts";

const BeliefSheet = lazy(async () => ({ default: (await import("./BeliefSheet.tsx")).BeliefSheet }));

/** The way to the sheet of beliefs, in the matrix's head. */
export function BeliefButton({ answer, choices }: { readonly answer: Answer; readonly choices: Choices | undefined }) {
  const [open, setOpen] = useState(false);
  if (choices === undefined) return null;
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {panelWords.drivers.believe}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <BeliefSheet
            answer={answer}
            believe={choices.believe}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
