import type { ReactNode } from "react";
import { CaretMark } from "./marks.tsx";

/** One choice of a select; `group` gathers neighbours under a heading. */
export type Choice = { readonly value: string; readonly label: string; readonly disabled?: boolean };

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  /** Said after the value, muted: `vs Q2`. */
  readonly note?: ReactNode;
  /** Narrows the page now: tinted. */
  readonly set?: boolean;
  readonly disabled?: boolean;
  /** Framed, in a form; bare in the top bar. */
  readonly framed?: boolean;
};

/** A native select whose label is muted and whose value is bold, as in the top bar. */
export function Select({
  label,
  value,
  choices,
  onChange,
  note,
  set = false,
  disabled = false,
  framed = false,
}: SelectProps) {
  const look = ["select", set ? "select-set" : "", framed ? "select-framed" : ""].filter(Boolean).join(" ");
  return (
    <label className={look}>
      <span className="select-label">{label}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
      {note === undefined ? null : <span className="select-note">{note}</span>}
      <CaretMark />
    </label>
  );
}
