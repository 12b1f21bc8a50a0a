import { useCallback, useState } from "react";
import type { Answer } from "../../domain/answer.ts";
import type { RowList, RowsFound } from "../../domain/rowList.ts";
import type { RowLists } from "../../state/choices.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { VirtualTable, type LongOrder } from "../../ui/parts/VirtualTable.tsx";
import { rowWords as words } from "#words/rows.ts";
import { cellInWords, columnsOfList, longColumns } from "./rowInWords.ts";
import { useRowCells } from "./useRowCells.ts";

/** Browsers do not draw what is higher than some 17 million px: longer lists are shown in parts. */
const partSize = 500_000;

type FoundRowsProps = {
  readonly list: RowList;
  readonly found: RowsFound;
  readonly rows: Pick<RowLists, "read">;
  readonly drivers: Answer["drivers"];
  readonly order: LongOrder | null;
  readonly onOrder: (order: LongOrder) => void;
};

/** The rows found, as a table of any length, and the row that is looked at in full below it. */
export function FoundRows({ list, found: { ids, kept, withheld }, rows, drivers, order, onOrder }: FoundRowsProps) {
  const [part, setPart] = useState(0);
  const [active, setActive] = useState(0);
  const from = Math.min(part * partSize, Math.max(0, ids.length - 1));
  const count = Math.min(partSize, ids.length - from);
  const { cellsOf, see } = useRowCells(list, ids, rows);
  const columns = columnsOfList(list);
  const labelOf = (driver: string) => drivers.find((each) => each.driver === driver)?.label ?? driver;
  const inWords = (index: number) =>
    cellsOf(from + index)?.map((cell, place) => {
      const [column, kind] = columns[place] ?? [];
      return column === undefined || kind === undefined ? "" : cellInWords(column, kind, cell, labelOf);
    }) ?? null;
  const onSight = useCallback(
    (first: number, last: number) => {
      see(from + first, from + last);
    },
    [see, from],
  );
  const note = kept === 0 ? null : <p className="note">{words.kept(kept)}</p>;
  if (ids.length === 0)
    return (
      <>
        <Message>{withheld ? words.withheld : words.none}</Message>
        {note}
      </>
    );
  const looked = Math.min(active, count - 1);
  return (
    <>
      <VirtualTable
        caption={words.lists[list]}
        columns={longColumns(list)}
        count={count}
        cellsOf={inWords}
        onSight={onSight}
        order={order}
        onOrder={onOrder}
        active={looked}
        onActive={setActive}
        columnsLabel={words.columns}
        tools={
          ids.length > partSize ? (
            <>
              <span className="note">{words.part(from + 1, from + count)}</span>
              <Button
                kind="quiet"
                disabled={part === 0}
                onClick={() => {
                  setPart(part - 1);
                }}
              >
                {words.earlier}
              </Button>
              <Button
                kind="quiet"
                disabled={from + count >= ids.length}
                onClick={() => {
                  setPart(part + 1);
                }}
              >
                {words.later}
              </Button>
            </>
          ) : null
        }
      />
      <LookedAt
        place={from + looked + 1}
        columns={columns.map(([column]) => words.heads[column])}
        cells={inWords(looked)}
      />
      {note}
    </>
  );
}

type LookedAtProps = {
  readonly place: number;
  readonly columns: readonly string[];
  readonly cells: readonly string[] | null;
};

/** One row in full: what the table had to cut stands here whole. */
const LookedAt = ({ place, columns, cells }: LookedAtProps) => (
  <dl className="rows-looked" aria-label={words.row(place)}>
    {columns.map((column, at) =>
      (cells?.[at] ?? "") === "" ? null : (
        <div key={column}>
          <dt>{column}</dt>
          <dd>{cells?.[at]}</dd>
        </div>
      ),
    )}
  </dl>
);
