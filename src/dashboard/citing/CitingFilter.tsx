import { useEffect } from "react";
import type { Answer, DriverEvidence } from "../../domain/answer.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Choices } from "../../state/choices.ts";
import type { View } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { citingWords } from "#words/citing.ts";
import { inSentence } from "#words/lists.ts";

type CitingFilterProps = {
  readonly answer: Answer;
  readonly evidence: DriverEvidence;
  readonly filter: Filter;
  readonly onLook: (change: Partial<View>) => void;
  /** Has those who cite it told apart while the driver is looked at. */
  readonly prepare?: Choices["prepare"] | undefined;
};

/** How long a driver is looked at before those who cite it are told apart, in ms: nothing is asked about drivers that are passed through. */
const pause = 400;

/** The way from a driver in focus to a filter; under that filter, what it makes of the driver's own evidence. */
export function CitingFilter({ answer, evidence, filter, onLook, prepare }: CitingFilterProps) {
  const { driver, label, says, writes, does } = evidence;
  const { cites, ...others } = filter.keep;
  const isKept = cites?.includes(driver) === true;
  const isFree = cites === undefined; // those who are kept stay at hand: only the last told apart do
  const isCited = [says, writes, does].some(({ figure }) => figure.status !== "no-data" && figure.value !== 0);
  useEffect(() => {
    if (!isFree || !isCited || prepare === undefined) return;
    const timer = setTimeout(() => {
      prepare(driver);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [driver, isFree, isCited, prepare, answer]); // again with every answer: other data may be there
  const name = inSentence(label);
  const keep = (kept: Filter["keep"]) => {
    onLook({ filter: { ...filter, keep: kept } });
  };
  if (isKept)
    return (
      <p className="citing">
        {citingWords.everyone(name)}{" "}
        <Button
          kind="link"
          onClick={() => {
            keep(others);
          }}
        >
          {citingWords.remove}
        </Button>
      </p>
    );
  if (!isCited) return null;
  return (
    <p className="citing">
      <Button
        onClick={() => {
          keep({ ...others, cites: [driver] });
        }}
      >
        {citingWords.filter(name)}
      </Button>
    </p>
  );
}
