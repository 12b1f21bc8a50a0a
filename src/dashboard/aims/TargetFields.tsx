import type { Answer } from "../../domain/answer.ts";
import type { Month } from "../../domain/period.ts";
import { figureTitle } from "../../story/figureTitle.ts";
import { Select } from "../../ui/Select.tsx";
import { aimsWords } from "#words/aimsSheet.ts";
import { formatFigureWithInterval, formatPeriod } from "../../words/format.ts";
import { dueChoices, type Drafted, type TargetDraft } from "./targetDraft.ts";

type TargetFieldsProps = {
  readonly answer: Answer;
  readonly drafts: readonly Drafted[];
  readonly onChange: (drafts: readonly Drafted[]) => void;
};

const dueIn = (by: Month): string => formatPeriod(by % 3 === 2 ? { from: by - 2, to: by } : { from: by, to: by });

/** A line for each of the five figures: where it stands, what is aimed at, and by when. */
export const TargetFields = ({ answer, drafts, onChange }: TargetFieldsProps) => (
  <div className="aims-targets">
    {drafts.map(({ figure, draft }) => {
      const { metric, now } = figure;
      const label = figureTitle(figure);
      const change = (changed: Partial<TargetDraft>) => {
        onChange(
          drafts.map((each) => (each.figure.metric === metric ? { figure, draft: { ...draft, ...changed } } : each)),
        );
      };
      const period = now.period === undefined ? answer.period : now.period;
      const unit =
        now.unit === "count" && period !== null
          ? aimsWords.overMonths(period.to - period.from + 1)
          : aimsWords.unit(now.unit);
      return (
        <div key={metric} role="group" aria-label={label}>
          <span>
            <strong>{label}</strong> <span className="note">{aimsWords.now(formatFigureWithInterval(now))}</span>
          </span>
          <label className="aims-value">
            <input
              type="text"
              inputMode="numeric"
              size={6}
              aria-label={aimsWords.value(label)}
              value={draft.value}
              onChange={({ currentTarget }) => {
                change({ value: currentTarget.value });
              }}
            />{" "}
            <span className="note">{unit}</span>
          </label>
          <Select
            framed
            label={aimsWords.by}
            value={String(draft.by)}
            choices={dueChoices(answer, draft.by).map((by) => ({ value: String(by), label: dueIn(by) }))}
            onChange={(by) => {
              change({ by: Number(by) });
            }}
          />
        </div>
      );
    })}
  </div>
);
