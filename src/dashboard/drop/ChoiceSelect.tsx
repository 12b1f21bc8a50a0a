import { CaretMark } from "../../ui/marks.tsx";
import type { ChoiceGroup, TargetChoice } from "./targetChoices.ts";

type ChoiceSelectProps = {
  /** Read aloud; the cell's row and column say it to the eye. */
  readonly label: string;
  readonly value: string;
  readonly groups: readonly ChoiceGroup[];
  /** Stands while nothing is chosen. */
  readonly placeholder?: string;
  readonly muted?: boolean;
  readonly onChange: (value: string) => void;
};

/** A framed native select inside a table, its choices in groups. */
export function ChoiceSelect({ label, value, groups, placeholder, muted = false, onChange }: ChoiceSelectProps) {
  return (
    <span className={muted ? "select select-framed drop-select drop-muted" : "select select-framed drop-select"}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {placeholder === undefined ? null : (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {groups.length === 1
          ? groups[0]?.choices.map(option)
          : groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.choices.map(option)}
              </optgroup>
            ))}
      </select>
      <CaretMark />
    </span>
  );
}

const option = ({ value, label }: TargetChoice) => (
  <option key={value} value={value}>
    {label}
  </option>
);
