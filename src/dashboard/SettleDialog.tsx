import { useState } from "react";
import type { BrandProposal, Settled } from "../state/session.ts";
import { driversOf } from "../state/wordings.ts";
import type { Workspace } from "../state/workspace.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { settleWords } from "#words/settle.ts";

type SettleDialogProps = {
  readonly proposal: BrandProposal;
  /** How the user named the drivers, and which are put aside. */
  readonly workspace: Workspace;
  readonly onSettle: (settled: Settled) => void;
};

/** Asked once after own files are loaded: which hospital is ours, who are rivals, which drivers count. */
export function SettleDialog(props: SettleDialogProps) {
  const { proposal, workspace, onSettle } = props;
  return (
    <Dialog
      open
      title={settleWords.title}
      note={settleWords.note}
      onClose={() => {
        onSettle(accepted(proposal, workspace));
      }}
    >
      <SettleForm {...props} />
    </Dialog>
  );
}

const mostRivals = 5;
const mostOffered = 12;
const none = "";

/** The rivals settled before, as far as the files still name them; those named most where nothing was settled. */
const rivalsOf = ({ own, brands }: BrandProposal, { ownBrand, rivals }: Workspace): readonly string[] =>
  ownBrand !== null && ownBrand === own
    ? rivals.filter((name) => brands.includes(name))
    : brands.filter((name) => name !== own).slice(0, mostRivals);

const accepted = (proposal: BrandProposal, workspace: Workspace): Settled => ({
  own: proposal.own,
  rivals: rivalsOf(proposal, workspace),
  hiddenDrivers: workspace.hiddenDrivers,
});

function toggled(list: readonly string[], entry: string): readonly string[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

function SettleForm({ proposal, workspace, onSettle }: SettleDialogProps) {
  const [own, setOwn] = useState(proposal.own);
  const [rivals, setRivals] = useState(rivalsOf(proposal, workspace));
  const offered = proposal.brands.filter(
    (name, place) => place < mostOffered || rivalsOf(proposal, workspace).includes(name),
  );
  const more = proposal.brands.length - offered.length;
  const [hidden, setHidden] = useState(workspace.hiddenDrivers);
  return (
    <form
      className="settle"
      onSubmit={(event) => {
        event.preventDefault();
        onSettle({ own, rivals: rivals.filter((name) => name !== own), hiddenDrivers: hidden });
      }}
    >
      <Select
        framed
        label={settleWords.ours}
        value={own ?? none}
        choices={[...proposal.brands, none].map((name) => ({
          value: name,
          label: name === none ? settleWords.none : name,
        }))}
        onChange={(name) => {
          setOwn(name === none ? null : name);
        }}
      />
      <fieldset>
        <legend>{settleWords.rivals}</legend>
        <div className="settle-rivals">
          {offered
            .filter((name) => name !== own)
            .map((name) => (
              <label key={name} className="check">
                <input
                  type="checkbox"
                  checked={rivals.includes(name)}
                  onChange={() => {
                    setRivals(toggled(rivals, name));
                  }}
                />
                {name}
              </label>
            ))}
        </div>
        {more > 0 ? <p className="note">{settleWords.more(more)}</p> : null}
      </fieldset>
      <fieldset>
        <legend>{settleWords.drivers}</legend>
        <div className="settle-drivers">
          {driversOf(workspace).map(({ id, label, definition }) => (
            <label key={id} className="check" title={definition}>
              <input
                type="checkbox"
                checked={!hidden.includes(id)}
                onChange={() => {
                  setHidden(toggled(hidden, id));
                }}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <Button kind="main" type="submit">
        {settleWords.show}
      </Button>
    </form>
  );
}
