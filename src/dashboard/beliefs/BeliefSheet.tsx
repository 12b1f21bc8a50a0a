import { useState } from "react";
import type { Answer } from "../../domain/answer.ts";
import type { Beliefs } from "../../domain/belief.ts";
import type { Choices } from "../../state/choices.ts";
import { isRated } from "../../story/supports.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { Select } from "../../ui/Select.tsx";
import { beliefWords } from "#words/beliefSheet.ts";

type BeliefSheetProps = {
  readonly answer: Answer;
  readonly believe: Choices["believe"];
  readonly onClose: () => void;
};

/** The sheet on which marketing enters what it believes, or spends, per rated driver. */
export function BeliefSheet({ answer, believe, onClose }: BeliefSheetProps) {
  const entered = answer.beliefs?.entered;
  const [by, setBy] = useState<Beliefs["by"]>(entered?.by ?? "rank");
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(entered?.values ?? {}).map(([driver, value]) => [driver, String(value)])),
  );
  const rated = answer.drivers.filter(isRated);
  const numbers = rated.flatMap(({ driver }) => {
    const text = (texts[driver] ?? "").trim();
    return text === "" ? [] : [[driver, Number(text.replace(",", "."))] as const];
  });
  const areGood = numbers.every(([, value]) => (by === "rank" ? value >= 1 && value <= rated.length : value >= 0));
  return (
    <Dialog open title={beliefWords.title} note={beliefWords.note} onClose={onClose}>
      <form
        className="settle"
        onSubmit={(event) => {
          event.preventDefault();
          if (!areGood) return;
          believe(numbers.length === 0 ? null : { by, values: Object.fromEntries(numbers) });
          onClose();
        }}
      >
        <div>
          <Select
            framed
            label={beliefWords.how}
            value={by}
            choices={(["rank", "spend"] as const).map((value) => ({ value, label: beliefWords.by[value] }))}
            onChange={(value) => {
              setBy(value === "spend" ? "spend" : "rank");
            }}
          />
        </div>
        <div className="settle-drivers">
          {rated.map(({ driver, label, definition }) => (
            <label key={driver} className="check" title={definition}>
              <input
                inputMode="decimal"
                size={4}
                style={{ width: "auto" }}
                aria-label={`${beliefWords.value[by]}: ${label}`}
                value={texts[driver] ?? ""}
                onChange={({ currentTarget }) => {
                  setTexts({ ...texts, [driver]: currentTarget.value });
                }}
              />
              {label}
            </label>
          ))}
        </div>
        {areGood ? null : <Message kind="needs-you">{beliefWords.badRank(rated.length)}</Message>}
        <div className="message-actions">
          <Button kind="main" type="submit" disabled={!areGood}>
            {beliefWords.keep}
          </Button>
          {entered === undefined ? null : (
            <Button
              onClick={() => {
                believe(null);
                onClose();
              }}
            >
              {beliefWords.clear}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
