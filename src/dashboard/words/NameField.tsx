import { longestLabel } from "../../domain/wording.ts";
import { phraseWords } from "#words/phrases.ts";

type NameFieldProps = { readonly label: string; readonly onLabel: (label: string) => void };

/** The name of a driver on the page. */
export const NameField = ({ label, onLabel }: NameFieldProps) => (
  <label>
    {phraseWords.name}{" "}
    <input
      value={label}
      maxLength={longestLabel}
      onChange={({ currentTarget }) => {
        onLabel(currentTarget.value);
      }}
    />
  </label>
);
