import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { TickMark } from "../../ui/marks.tsx";
import { meaningWords } from "#words/dropMeaning.ts";
import type { ColumnProps } from "./columnProps.ts";
import { asProposed, scaleOf, withScale } from "./mappingChanges.ts";

const { state: words } = meaningWords;

/** The ends of a question's scale; as proposed until confirmed or changed. */
export function ScaleEnds({ mapping, column, onChange }: ColumnProps) {
  const scale = scaleOf(column.target) ?? { low: 0, high: 10 };
  const [low, setLow] = useState(String(scale.low));
  const [high, setHigh] = useState(String(scale.high));
  const asks = column.question === "scale";
  const ends = { low: Number(low), high: Number(high) };
  const changed = ends.low !== scale.low || ends.high !== scale.high;
  const valid = low.trim() !== "" && high.trim() !== "" && ends.low < ends.high;
  if (scale.words !== undefined) {
    return (
      <span>
        <TickMark /> {words.words(scale.words.length)}
      </span>
    );
  }
  const take = () => {
    if (valid && changed) onChange(withScale(mapping, column.index, ends));
  };
  const field = (label: string, value: string, set: (value: string) => void) => (
    <input
      className="drop-field drop-number number"
      type="number"
      step="any"
      aria-label={label}
      aria-invalid={valid ? undefined : true}
      value={value}
      onChange={(event) => {
        set(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
      }}
    />
  );
  return (
    <span className="drop-answer">
      {asks ? null : <TickMark />} {words.scaleQuestion}
      {field(words.lowLabel(column.header), low, setLow)}
      {words.scaleTo}
      {field(words.highLabel(column.header), high, setHigh)}
      {asks || changed ? (
        <Button
          disabled={!valid}
          onClick={() => {
            onChange(changed ? withScale(mapping, column.index, ends) : asProposed(mapping, column.index));
          }}
        >
          {words.right}
        </Button>
      ) : null}
    </span>
  );
}
