import { lazy, Suspense, useState } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Compared } from "../../domain/compared.ts";
import type { ExportedPopulation } from "../../domain/exported.ts";
import { Button } from "../../ui/Button.tsx";
import { compareWords } from "#words/compare.ts";
import type { Ledger } from "../snapshot/useAudit.ts";
import type { BothMoves } from "./useCompared.ts";

const SavedTwo = lazy(async () => {
  const [saved] = await Promise.all([import("./SavedTwo.tsx"), import("../snapshot/snapshotSheet.css")]);
  return { default: saved.SavedTwo };
});

type SavingOfTwoProps = {
  readonly answer: Answer;
  readonly compared: Compared;
  readonly moves: BothMoves;
  readonly files: readonly FileAccount[];
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
};

/** The way by which the sheet leaves the page as a table; what makes it is fetched when it is asked for. */
export function SavingOfTwo({ moves, ...rest }: SavingOfTwoProps) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button
        kind="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {compareWords.save}
      </Button>
    );
  if (moves === "lost") return <p role="status">{compareWords.movesLost}</p>;
  const working = <p role="status">{compareWords.working}…</p>;
  return moves === null ? (
    working
  ) : (
    <Suspense fallback={working}>
      <SavedTwo {...rest} about={moves} />
    </Suspense>
  );
}
