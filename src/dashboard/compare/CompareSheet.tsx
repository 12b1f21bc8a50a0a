import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Compared, ComparedFigure, TwoGroups } from "../../domain/compared.ts";
import type { ExportedPopulation } from "../../domain/exported.ts";
import type { Comparing } from "../../state/comparing.ts";
import { comparedAbsences, comparedLegend, comparedNote } from "../../story/comparedInWords.ts";
import { figureTitle } from "../../story/figureTitle.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { boundaryWords } from "#words/app.ts";
import { compareWords } from "#words/compare.ts";
import { GroupDifference, GroupFigure } from "./ComparedCells.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { GroupChoice } from "./GroupChoice.tsx";
import type { Ledger } from "../snapshot/useAudit.ts";
import { MovesOfTwo } from "./MovesOfTwo.tsx";
import { SavingOfTwo } from "./SavingOfTwo.tsx";
import { useCompared } from "./useCompared.ts";

type CompareSheetProps = {
  readonly answer: Answer;
  readonly groups: TwoGroups;
  readonly comparing: Comparing;
  readonly files: readonly FileAccount[];
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
  readonly onGroups: (groups: TwoGroups) => void;
  readonly onClose: () => void;
};

/** Two locations, service lines or other groups side by side: the five figures and four kinds of evidence. */
export function CompareSheet(props: CompareSheetProps) {
  const { answer, groups, comparing, onGroups, onClose } = props;
  const { compared, moves, failed } = useCompared(comparing, groups, answer);
  return (
    <Dialog open look="sheet" title={compareWords.title} note={comparedNote(answer, groups)} onClose={onClose}>
      <GroupChoice answer={answer} groups={groups} onChange={onGroups} />
      {failed ? (
        <Message kind="needs-you" title={boundaryWords.failed.title}>
          {boundaryWords.failed.text}
        </Message>
      ) : compared === null ? (
        <p role="status">{compareWords.working}…</p>
      ) : (
        <>
          <p className="note">{comparedLegend(compared)}</p>
          <SavingOfTwo {...props} compared={compared} moves={moves} />
          <div className="compare">
            <Figures compared={compared} answer={answer} />
            <Evidence compared={compared} answer={answer} kind="says" />
            <MovesOfTwo answer={answer} groups={groups} moves={moves} />
            <Evidence compared={compared} answer={answer} kind="writes" />
            <Evidence compared={compared} answer={answer} kind="does" />
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The cells of a line. `everyone` where the filter keeps only those who cite the driver: how many do so is no finding. */
const cellsOf = (figure: ComparedFigure, everyone = false) => (
  <>
    <GroupFigure figure={figure.a} everyone={everyone} />
    <GroupFigure figure={figure.b} everyone={everyone} />
    <GroupDifference compared={figure} />
  </>
);

type PartProps = { readonly compared: Compared; readonly answer: Answer };

function Figures({ compared, answer }: PartProps) {
  const absences = comparedAbsences(compared, answer);
  return (
    <ComparedTable
      title={compareWords.five}
      note={absences.length === 0 ? undefined : absences.join(" ")}
      of={compareWords.figure}
      values={compared.groups.values}
      rows={compared.headline.map((figure) => ({
        key: figure.metric,
        label: figureTitle({ metric: figure.metric, now: figure.a }),
        cells: cellsOf(figure),
      }))}
    />
  );
}

function Evidence({ compared, answer, kind }: PartProps & { readonly kind: "says" | "writes" | "does" }) {
  const known = new Map(compared.drivers.map((found) => [found.driver, found[kind]]));
  const isEmpty = [...known.values()].every(({ a, b }) => a.status === "no-data" && b.status === "no-data");
  if (isEmpty && !answer.drivers.some((driver) => driver[kind].everyone))
    return (
      <p className="note">
        <span className="panel-title">{compareWords.kinds[kind]}</span> {compareWords.neither}
      </p>
    );
  return (
    <ComparedTable
      title={compareWords.kinds[kind]}
      of={compareWords.driver}
      values={compared.groups.values}
      rows={answer.drivers.flatMap(({ driver, label, [kind]: { everyone } }) => {
        const figure = known.get(driver);
        return figure === undefined ? [] : [{ key: driver, label, cells: cellsOf(figure, everyone) }];
      })}
    />
  );
}
