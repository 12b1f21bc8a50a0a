import type { Answer } from "../../domain/answer.ts";
import type { TwoGroups } from "../../domain/compared.ts";
import { compareWords } from "#words/compare.ts";
import { movesRefusal } from "#words/panels.ts";
import { GroupFigure } from "./ComparedCells.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import type { BothMoves } from "./useCompared.ts";

type MovesOfTwoProps = { readonly answer: Answer; readonly groups: TwoGroups; readonly moves: BothMoves };

/** *Moves* of both groups, each by a model of its own, or why there is none. */
export function MovesOfTwo({ answer, groups: { values }, moves }: MovesOfTwoProps) {
  const said =
    moves === null
      ? `${compareWords.working}…`
      : moves === "lost"
        ? compareWords.movesLost
        : [
            ...values.flatMap((value, place) => {
              const refused = moves[place] && movesRefusal(moves[place].moves);
              return refused ? [compareWords.movesOf(value, refused)] : [];
            }),
            ...(moves.every(({ moves: model }) => model.state === "shown") ? [compareWords.movesNote] : []),
          ].join(" ");
  const [a, b] = moves === null || moves === "lost" ? [] : moves;
  const isEmpty = [a, b].every((each) => each?.moves.state !== "shown");
  return (
    <ComparedTable
      title={compareWords.moves}
      note={said}
      of={compareWords.driver}
      values={values}
      hasDifference={false}
      rows={
        isEmpty
          ? []
          : answer.drivers
              .filter(({ role }) => role !== "gate" && role !== "signal")
              .map(({ driver, label }) => ({
                key: driver,
                label,
                cells: [a, b].map((each, place) => {
                  const found = each?.drivers.find((evidence) => evidence.driver === driver);
                  const key = values[place] ?? driver;
                  return found === undefined ? (
                    <td key={key}>–</td>
                  ) : (
                    <GroupFigure key={key} figure={found.moves.figure} />
                  );
                }),
              }))
      }
    />
  );
}
