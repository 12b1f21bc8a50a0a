import { useState } from "react";
import { healthParts, type HealthPartId, type HealthWeights } from "../../domain/brandHealth.ts";
import type { Choices } from "../../state/choices.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { healthWords } from "#words/brandHealth.ts";
import { healthPartLabels } from "#words/healthParts.ts";

type HealthWeightsSheetProps = {
  readonly weights: HealthWeights;
  readonly weigh: Choices["weighHealth"];
  readonly onClose: () => void;
};

const words = healthWords.sheet;

/** Every part's entry as a number; a blank counts nothing. */
const numberOf = (text: string): number => Number(text.trim().replace(",", "."));

/** The sheet on which a user says what each part of the index counts. */
export function HealthWeightsSheet({ weights, weigh, onClose }: HealthWeightsSheetProps) {
  const [texts, setTexts] = useState<Readonly<Record<HealthPartId, string>>>(() => ({
    aware: String(weights.aware),
    consider: String(weights.consider),
    nps: String(weights.nps),
    experience: String(weights.experience),
    stars: String(weights.stars),
  }));
  const numbers: HealthWeights = {
    aware: numberOf(texts.aware),
    consider: numberOf(texts.consider),
    nps: numberOf(texts.nps),
    experience: numberOf(texts.experience),
    stars: numberOf(texts.stars),
  };
  const values = healthParts.map((part) => numbers[part]);
  const areGood = values.every((value) => Number.isFinite(value) && value >= 0) && values.some((value) => value > 0);
  return (
    <Dialog open title={words.title} note={words.note} onClose={onClose}>
      <form
        className="settle"
        onSubmit={(event) => {
          event.preventDefault();
          if (!areGood) return;
          weigh(numbers);
          onClose();
        }}
      >
        <div className="settle-drivers">
          {healthParts.map((part) => (
            <label key={part} className="check">
              <input
                inputMode="decimal"
                size={4}
                style={{ width: "auto" }}
                aria-label={`${healthWords.weight}: ${healthPartLabels[part]}`}
                value={texts[part]}
                onChange={({ currentTarget }) => {
                  setTexts({ ...texts, [part]: currentTarget.value });
                }}
              />
              {healthPartLabels[part]}
            </label>
          ))}
        </div>
        {areGood ? null : <Message kind="needs-you">{words.bad}</Message>}
        <div className="message-actions">
          <Button kind="main" type="submit" disabled={!areGood}>
            {words.keep}
          </Button>
          <Button
            onClick={() => {
              weigh(null);
              onClose();
            }}
          >
            {words.equal}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
