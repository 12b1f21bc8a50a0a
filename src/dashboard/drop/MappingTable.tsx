import { useRef } from "react";
import { columnAs, firstValues } from "../../state/remapping.ts";
import { Button } from "../../ui/Button.tsx";
import { formatShare } from "../../words/format.ts";
import { meaningWords } from "#words/dropMeaning.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import type { ColumnProps } from "./columnProps.ts";
import { ColumnState } from "./ColumnState.tsx";
import { withColumn } from "./mappingChanges.ts";
import { targetChoices, targetKey, targetOfKey } from "./targetChoices.ts";

type MappingTableProps = Omit<ColumnProps, "column">;

const { heads } = meaningWords;

/** What each column of a file means: its first values, how filled it is, its meaning, and what is settled or asked. */
export function MappingTable(props: MappingTableProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const asking = props.mapping.columns.filter(({ question }) => question !== undefined).length;
  return (
    <div className="drop-scroll" ref={scroll}>
      {asking === 0 ? null : (
        <p className="drop-line">
          {meaningWords.asking(asking)}
          <Button
            kind="link"
            onClick={() => {
              scroll.current
                ?.querySelector<HTMLElement>(".drop-column-asks .drop-state :is(button, select, input)")
                ?.focus();
            }}
          >
            {meaningWords.nextQuestion}
          </Button>
        </p>
      )}
      <table className="drop-table drop-mapping">
        <caption className="aloud">{meaningWords.table}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.column}</th>
            <th scope="col">{heads.values}</th>
            <th scope="col">{heads.filled}</th>
            <th scope="col">{heads.means}</th>
            <th scope="col">{heads.state}</th>
          </tr>
        </thead>
        <tbody>
          {props.mapping.columns.map((column) => (
            <ColumnRow key={column.index} {...props} column={column} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnRow(props: ColumnProps) {
  const { inspection, mapping, column, onChange } = props;
  const { index, header, target } = column;
  const filled = inspection.frame.columns[index]?.filled ?? 0;
  const { rows } = inspection.frame;
  const removed = target.kind === "identifier";
  const muted = removed || target.kind === "unmapped";
  const look = column.question === undefined ? (muted ? "drop-column-muted" : undefined) : "drop-column-asks";
  const holdsIdentifier = inspection.found.some((found) => found.index === index);
  return (
    <tr className={look}>
      <th scope="row" title={inspection.frame.columns[index]?.question ?? undefined}>
        {removed ? <s>{header}</s> : header}
      </th>
      <td className="drop-values">
        <Values {...props} />
      </td>
      <td className="number">{rows === 0 ? meaningWords.empty : formatShare(filled / rows)}</td>
      <td>
        <ChoiceSelect
          label={meaningWords.meansLabel(header)}
          value={targetKey(target)}
          groups={targetChoices(mapping.source, target, holdsIdentifier)}
          muted={muted}
          onChange={(key) => {
            onChange(withColumn(mapping, chosen(props, key, holdsIdentifier)));
          }}
        />
      </td>
      <td>
        <ColumnState {...props} />
      </td>
    </tr>
  );
}

function chosen({ inspection, mapping, column }: ColumnProps, key: string, holdsIdentifier: boolean) {
  const { index, header } = column;
  const found = inspection.found.find((each) => each.index === index);
  if (holdsIdentifier && key === "identifier" && found !== undefined) {
    const { identifier, by } = found;
    return { index, header, target: { kind: "identifier", identifier, by } } as const;
  }
  return columnAs(inspection, mapping, index, targetOfKey(key, header));
}

function Values({ inspection, column }: ColumnProps) {
  const values = firstValues(inspection, column);
  const unmapped = column.target.kind === "unmapped";
  if (values === null) return unmapped ? meaningWords.notShown : meaningWords.hidden;
  if (values.length > 0) return values.join(", ");
  return unmapped && (inspection.frame.columns[column.index]?.filled ?? 0) > 0
    ? meaningWords.notShown
    : meaningWords.empty;
}
