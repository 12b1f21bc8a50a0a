import type { Answer } from "../../domain/answer.ts";
import type { Compared, ComparedFigure, TwoGroups } from "../../domain/compared.ts";
import type { Comparing } from "../../state/comparing.ts";
import { figureTitle } from "../../story/figureTitle.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { formatPeriod } from "../../words/format.ts";
import { boundaryWords } from "#words/app.ts";
import { compareWords } from "#words/compare.ts";
import { sourceAbsence } from "#words/panels.ts";
import { GroupDifference, GroupFigure } from "./ComparedCells.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { GroupChoice } from "./GroupChoice.tsx";
import { MovesOfTwo } from "./MovesOfTwo.tsx";
import { useCompared } from "./useCompared.ts";

type CompareSheetProps = {
  readonly answer: Answer;
  readonly groups: TwoGroups;
  readonly comparing: Comparing;
  readonly onGroups: (groups: TwoGroups) => void;
  readonly onClose: () => void;
};

/** Two locations, service lines or other groups side by side: the five figures and four kinds of evidence. */
export function CompareSheet({ answer, groups, comparing, onGroups, onClose }: CompareSheetProps) {
  const { compared, moves, failed } = useCompared(comparing, groups, answer);
  const period = answer.period === null ? null : formatPeriod(answer.period);
  return (
    <Dialog open look="sheet" title={compareWords.title} note={compareWords.note(period)} onClose={onClose}>
      <GroupChoice answer={answer} groups={groups} onChange={onGroups} />
      {failed ? (
        <Message kind="needs-you" title={boundaryWords.failed.title}>
          {boundaryWords.failed.text}
        </Message>
      ) : compared === null ? (
        <p role="status">{compareWords.working}…</p>
      ) : (
        <>
          <p className="note">{compareWords.legend(testsIn(compared))}</p>
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

const linesOf = ({ headline, drivers }: Compared): readonly ComparedFigure[] => [
  ...headline,
  ...drivers.flatMap(({ says, writes, does }) => [says, writes, does]),
];

const testsIn = (compared: Compared): number =>
  linesOf(compared).filter(({ difference }) => difference.adjustedP !== null).length;

const cellsOf = (figure: ComparedFigure) => (
  <>
    <GroupFigure figure={figure.a} />
    <GroupFigure figure={figure.b} />
    <GroupDifference compared={figure} />
  </>
);

type PartProps = { readonly compared: Compared; readonly answer: Answer };

function Figures({ compared, answer }: PartProps) {
  const absences = (["survey", "crm", "review"] as const).flatMap((source) => {
    const { state, lacks } = compared.sources[source];
    const said = answer.sources[source].state === "absent" ? null : sourceAbsence(source, state, lacks);
    return said === null ? [] : [said];
  });
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
  return (
    <ComparedTable
      title={compareWords.kinds[kind]}
      of={compareWords.driver}
      values={compared.groups.values}
      rows={answer.drivers.flatMap(({ driver, label }) => {
        const figure = known.get(driver);
        return figure === undefined ? [] : [{ key: driver, label, cells: cellsOf(figure) }];
      })}
    />
  );
}
