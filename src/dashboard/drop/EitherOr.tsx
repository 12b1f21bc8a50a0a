import { Button } from "../../ui/Button.tsx";
import type { TargetChoice } from "./targetChoices.ts";

type EitherOrProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly TargetChoice[];
  readonly onChoose: (value: string) => void;
};

/** Two answers side by side, the proposed one pressed; pressing it confirms. */
export function EitherOr({ label, value, choices, onChoose }: EitherOrProps) {
  return (
    <span className="drop-either" role="group" aria-label={label}>
      {choices.map((choice) => (
        <Button
          key={choice.value}
          aria-pressed={choice.value === value}
          onClick={() => {
            onChoose(choice.value);
          }}
        >
          {choice.label}
        </Button>
      ))}
    </span>
  );
}
