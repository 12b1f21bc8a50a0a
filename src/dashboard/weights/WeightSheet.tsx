import { useEffect, useState } from "react";
import type { SurveyShares, Weighting } from "../../domain/weighting.ts";
import type { Choices } from "../../state/choices.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { Select } from "../../ui/Select.tsx";
import { attributeLabels } from "#words/panels.ts";
import { weightWords } from "#words/weightSheet.ts";
import { draftsOf, marginsOf, newDraft, type MarginDraft } from "./marginDraft.ts";
import { MarginFields } from "./MarginFields.tsx";
import { useTriedWeights } from "./useTriedWeights.ts";
import { WeightPreview } from "./WeightPreview.tsx";
import "./weights.css";

type WeightSheetProps = {
  readonly weighting: Weighting;
  readonly choices: Pick<Choices, "surveyShares" | "tryWeights" | "weigh">;
  readonly onClose: () => void;
};

/** The sheet on which a survey is weighted to the population: margins to enter, and how the weights would come out. */
export function WeightSheet({ weighting, choices, onClose }: WeightSheetProps) {
  const [shares, setShares] = useState<readonly SurveyShares[] | null>(null);
  const { surveyShares } = choices;
  useEffect(() => {
    let current = true;
    void surveyShares().then((found) => {
      if (current) setShares(found);
    });
    return () => {
      current = false;
    };
  }, [surveyShares]);
  return (
    <Dialog open title={weightWords.title} note={weightWords.note} onClose={onClose}>
      {shares === null ? null : (
        <WeightForm weighting={weighting} shares={shares} choices={choices} onClose={onClose} />
      )}
    </Dialog>
  );
}

function WeightForm({
  weighting,
  shares,
  choices,
  onClose,
}: WeightSheetProps & { readonly shares: readonly SurveyShares[] }) {
  const inForce = weighting.state === "delivered" ? [] : weighting.margins;
  const [drafts, setDrafts] = useState<readonly MarginDraft[]>(() => draftsOf(inForce, shares));
  const tried = useTriedWeights(choices.tryWeights, marginsOf(drafts));
  const left = shares.filter(({ attribute }) => !drafts.some((draft) => draft.attribute === attribute));
  const use = (margins: Parameters<Choices["weigh"]>[0]) => {
    choices.weigh(margins);
    onClose();
  };
  return (
    <form
      className="weight-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (tried.weighting?.state === "raked") use(tried.weighting.margins);
      }}
    >
      {shares.length === 0 ? <Message>{weightWords.nothing}</Message> : null}
      {drafts.map((draft, place) => (
        <MarginFields
          key={draft.attribute}
          draft={draft}
          shares={shares.find(({ attribute }) => attribute === draft.attribute)}
          onChange={(changed) => {
            setDrafts(drafts.map((each, at) => (at === place ? changed : each)));
          }}
          onRemove={() => {
            setDrafts(drafts.filter((_, at) => at !== place));
          }}
        />
      ))}
      {left.length === 0 ? null : (
        <Select
          framed
          label={weightWords.add}
          value=""
          choices={[
            { value: "", label: weightWords.addNone },
            ...left.map(({ attribute }) => ({ value: attribute, label: attributeLabels[attribute] })),
          ]}
          onChange={(value) => {
            const chosen = left.find(({ attribute }) => attribute === value);
            if (chosen !== undefined) setDrafts([...drafts, newDraft(chosen)]);
          }}
        />
      )}
      <div aria-live="polite">
        {tried.progress === null ? null : (
          <div className="weight-progress">
            <ProgressBar label={weightWords.trying} value={tried.progress} />
            <Button onClick={tried.stop}>{weightWords.stop}</Button>
          </div>
        )}
        {tried.isStopped ? <p className="note">{weightWords.stopped}</p> : null}
        {tried.weighting === null ? null : <WeightPreview weighting={tried.weighting} />}
      </div>
      <div className="weight-acts">
        <Button kind="main" type="submit" disabled={tried.weighting?.state !== "raked"}>
          {weightWords.use}
        </Button>
        {inForce.length === 0 ? null : (
          <Button
            onClick={() => {
              use([]);
            }}
          >
            {weightWords.takeOff}
          </Button>
        )}
      </div>
    </form>
  );
}
