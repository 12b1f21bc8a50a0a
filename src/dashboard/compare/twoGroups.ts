import type { Answer } from "../../domain/answer.ts";
import type { TwoGroups } from "../../domain/compared.ts";
import { attributes, type Attribute, type Filter } from "../../domain/filter.ts";

type Known = Pick<Answer, "coverage">;

const valuesOf = ({ coverage }: Known, attribute: Attribute): readonly string[] =>
  (coverage.values[attribute] ?? []).map(({ value }) => value);

/** The attributes that tell two groups apart: those with two values or more. */
export const comparable = (answer: Known): readonly Attribute[] =>
  attributes.filter((attribute) => valuesOf(answer, attribute).length > 1);

/** Two groups of an attribute, the wished ones where the data have them. */
export function groupsOf(answer: Known, attribute: Attribute, wished: readonly string[] = []): TwoGroups | null {
  const values = valuesOf(answer, attribute);
  const [a, b] = [...new Set([...wished.filter((value) => values.includes(value)), ...values])];
  return a === undefined || b === undefined ? null : { attribute, values: [a, b] };
}

/** The groups a comparison begins with: what is filtered now against the next, else the first two locations or service lines. */
export function firstGroups(answer: Known, { keep }: Filter): TwoGroups | null {
  const all = comparable(answer);
  const attribute = all.find((each) => keep[each] !== undefined) ?? all.find((each) => each === "location") ?? all[0];
  return attribute === undefined ? null : groupsOf(answer, attribute, keep[attribute]);
}
