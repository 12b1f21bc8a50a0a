import { lazy, Suspense, useState } from "react";
import type { BrandHealth } from "../../domain/brandHealth.ts";
import type { Choices } from "../../state/choices.ts";
import { Button } from "../../ui/Button.tsx";
import { healthWords } from "#words/brandHealth.ts";

const HealthWeightsSheet = lazy(async () => ({
  default: (await import("./HealthWeightsSheet.tsx")).HealthWeightsSheet,
}));

type HealthWeightsButtonProps = { readonly health: BrandHealth; readonly choices: Choices | undefined };

/** The way to the sheet of weights, beside the weights in force. */
export function HealthWeightsButton({ health, choices }: HealthWeightsButtonProps) {
  const [open, setOpen] = useState(false);
  if (choices === undefined) return null;
  return (
    <>
      <Button
        kind="link"
        onClick={() => {
          setOpen(true);
        }}
      >
        {healthWords.setWeights}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <HealthWeightsSheet
            weights={health.weights}
            weigh={choices.weighHealth}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
