import type { Answer } from "../../domain/answer.ts";
import type { TwoGroups } from "../../domain/compared.ts";
import { attributes } from "../../domain/filter.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { compareWords } from "#words/compare.ts";
import { attributeLabels } from "#words/panels.ts";
import { comparable, groupsOf } from "./twoGroups.ts";

type GroupChoiceProps = {
  readonly answer: Answer;
  readonly groups: TwoGroups;
  readonly onChange: (groups: TwoGroups) => void;
};

/** Which two groups stand side by side: an attribute, and two of its values. */
export function GroupChoice({ answer, groups: { attribute, values }, onChange }: GroupChoiceProps) {
  const [a, b] = values;
  const known = (answer.coverage.values[attribute] ?? []).map(({ value }) => value);
  const choicesBut = (other: string) =>
    [...new Set([...known, ...values])].map((value) => ({ value, label: value, disabled: value === other }));
  return (
    <form className="compare-choice" aria-label={compareWords.title}>
      <Select
        framed
        label={compareWords.by}
        value={attribute}
        choices={comparable(answer).map((each) => ({ value: each, label: attributeLabels[each] }))}
        onChange={(chosen) => {
          const next = attributes.find((each) => each === chosen);
          const groups = next === undefined ? null : groupsOf(answer, next, answer.request.filter.keep[next]);
          if (groups !== null) onChange(groups);
        }}
      />
      <Select
        framed
        label={compareWords.first}
        value={a}
        choices={choicesBut(b)}
        onChange={(value) => {
          onChange({ attribute, values: [value, b] });
        }}
      />
      <Select
        framed
        label={compareWords.second}
        value={b}
        choices={choicesBut(a)}
        onChange={(value) => {
          onChange({ attribute, values: [a, value] });
        }}
      />
      <Button
        kind="quiet"
        onClick={() => {
          onChange({ attribute, values: [b, a] });
        }}
      >
        {compareWords.swap}
      </Button>
    </form>
  );
}
