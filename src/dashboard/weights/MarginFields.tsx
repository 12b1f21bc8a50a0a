import type { SurveyShares } from "../../domain/weighting.ts";
import { Button } from "../../ui/Button.tsx";
import { formatShare } from "../../words/format.ts";
import { listWords } from "#words/lists.ts";
import { attributeLabels } from "#words/panels.ts";
import { weightWords } from "#words/weightSheet.ts";
import { merged, split, sumOfDraft, typed, type MarginDraft } from "./marginDraft.ts";

type MarginFieldsProps = {
  readonly draft: MarginDraft;
  readonly shares: SurveyShares | undefined;
  readonly onChange: (draft: MarginDraft) => void;
  readonly onRemove: () => void;
};

/** One attribute to weight on: its categories, the survey's shares, and the population's beside them. */
export function MarginFields({ draft, shares, onChange, onRemove }: MarginFieldsProps) {
  return (
    <fieldset className="margin-fields">
      <legend>{attributeLabels[draft.attribute]}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">{weightWords.category}</th>
            <th scope="col">{weightWords.sample}</th>
            <th scope="col">{weightWords.population}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {draft.groups.map(({ categories, text }, place) => (
            <tr key={categories.join("\u0000")}>
              <th scope="row">{listWords(categories)}</th>
              <td className="number">{sampleShare(shares, categories)}</td>
              <td>
                <input
                  inputMode="decimal"
                  size={6}
                  aria-label={weightWords.shareOf(draft.attribute, categories)}
                  value={text}
                  onChange={({ currentTarget }) => {
                    onChange(typed(draft, place, currentTarget.value));
                  }}
                />
              </td>
              <td>
                {place === 0 ? null : (
                  <Button
                    kind="quiet"
                    aria-label={weightWords.mergeOf(categories)}
                    onClick={() => {
                      onChange(merged(draft, place));
                    }}
                  >
                    {weightWords.merge}
                  </Button>
                )}{" "}
                {categories.length < 2 ? null : (
                  <Button
                    kind="quiet"
                    aria-label={weightWords.splitOf(categories)}
                    onClick={() => {
                      onChange(split(draft, place));
                    }}
                  >
                    {weightWords.split}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note" role="status">
        {weightWords.sum(sumOfDraft(draft))}
      </p>
      <Button kind="quiet" onClick={onRemove}>
        {weightWords.remove(draft.attribute)}
      </Button>
    </fieldset>
  );
}

function sampleShare(shares: SurveyShares | undefined, categories: readonly string[]): string {
  let sum = 0;
  for (const category of categories) {
    const share = shares?.categories.find((each) => each.category === category);
    if (share === undefined) continue;
    if (share.share === null) return weightWords.few;
    sum += share.share;
  }
  return formatShare(sum);
}
