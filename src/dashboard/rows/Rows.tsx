import { useId, useMemo, useState } from "react";
import type { Answer } from "../../domain/answer.ts";
import { guardedLists, rowLists, type RowColumn, type RowList, type RowsAsked } from "../../domain/rowList.ts";
import type { RowLists } from "../../state/choices.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import type { LongOrder } from "../../ui/parts/VirtualTable.tsx";
import { rowWords as words } from "#words/rows.ts";
import { FoundRows } from "./FoundRows.tsx";
import { columnsOfList } from "./rowInWords.ts";
import { useFoundRows } from "./useFoundRows.ts";
import "./rows.css";

type RowsProps = { readonly answer: Answer; readonly rows: RowLists };

/** Rows behind the figures, a list at a time: public texts and comments at once, those of people behind a switch. On the screen only. */
export function Rows({ answer, rows }: RowsProps) {
  const [list, setList] = useState<RowList>("texts");
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<LongOrder | null>(null);
  const [opened, setOpened] = useState(false);
  const id = useId();
  const isClosed = guardedLists.includes(list) && !opened;
  const asked = useMemo<RowsAsked | null>(
    () =>
      isClosed
        ? null
        : { list, period: answer.period, keep: answer.request.filter.keep, search, order: orderOf(list, order) },
    [isClosed, list, answer.period, answer.request.filter.keep, search, order],
  );
  const found = useFoundRows(asked, rows);
  return (
    <section className="rows" aria-labelledby={id}>
      <h3 id={id} className="panel-title">
        {words.title} <span className="note">{words.note}</span>
      </h3>
      <div className="rows-choice" role="group" aria-labelledby={id}>
        {rowLists.map((each) => (
          <Button
            key={each}
            kind="quiet"
            aria-pressed={each === list}
            onClick={() => {
              setList(each);
              setOrder(null);
            }}
          >
            {words.lists[each]}
          </Button>
        ))}
      </div>
      {isClosed ? (
        <Message
          actions={
            <Button
              onClick={() => {
                setOpened(true);
              }}
            >
              {words.guarded.show}
            </Button>
          }
        >
          {words.guarded.text}
        </Message>
      ) : (
        <>
          <SearchField
            label={words.search}
            value={search}
            onChange={setSearch}
            found={
              found === "under way"
                ? words.finding
                : found === "not yet" || found.withheld
                  ? ""
                  : words.found(found.ids.length)
            }
          />
          {found === "not yet" ? <Message>{words.notYet}</Message> : null}
          {typeof found === "string" ? null : (
            <FoundRows
              key={list}
              list={list}
              found={found}
              rows={rows}
              drivers={answer.drivers}
              order={order}
              onOrder={setOrder}
            />
          )}
        </>
      )}
    </section>
  );
}

function orderOf(list: RowList, order: LongOrder | null): RowsAsked["order"] {
  const column = columnsOfList(list).find(([name]) => name === order?.column)?.[0];
  return column === undefined || order === null
    ? null
    : ({ column, descending: order.descending } satisfies { column: RowColumn; descending: boolean });
}
