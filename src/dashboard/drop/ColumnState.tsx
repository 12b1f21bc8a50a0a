import { fields } from "../../domain/field.ts";
import type { BestWorstCodes, ColumnTarget } from "../../state/remapping.ts";
import { columnAs } from "../../state/remapping.ts";
import { Button } from "../../ui/Button.tsx";
import { TickMark } from "../../ui/marks.tsx";
import { meaningWords } from "#words/dropMeaning.ts";
import { BrandName } from "./BrandName.tsx";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import { CodeList } from "./CodeList.tsx";
import type { ColumnProps } from "./columnProps.ts";
import { EitherOr } from "./EitherOr.tsx";
import {
  asProposed,
  namingDriver,
  scaleOf,
  withBestCode,
  withColumn,
  withDateOrder,
  withTarget,
} from "./mappingChanges.ts";
import { ScaleEnds } from "./ScaleEnds.tsx";
import { driverChoices } from "./targetChoices.ts";

const { state: words } = meaningWords;

/** What is settled about a column, or what is asked of it, with the controls to answer. */
export function ColumnState(props: ColumnProps) {
  const { column, mapping, onChange } = props;
  const { index, header, target } = column;
  const parts = [
    "driver" in target ? <DriverChoice key="driver" {...props} driver={target.driver} /> : null,
    target.kind === "asked" && column.question === "driver" ? <AskedDriver key="asked" {...props} /> : null,
    target.kind === "driver-best-worst" && target.codes !== undefined ? (
      <BestCode key="codes" {...props} codes={target.codes} />
    ) : null,
    column.question === "numbered-reasons" ? <NumberedReasons key="numbers" {...props} /> : null,
    target.kind === "brand-item" || (target.kind === "driver-rating" && target.brand !== null) ? (
      <BrandName
        key={`brand ${target.brand ?? ""}`}
        header={header}
        brand={target.brand ?? ""}
        asks={column.question === "brand"}
        onName={(brand) => {
          onChange(withTarget(mapping, index, { ...target, brand }));
        }}
      />
    ) : null,
    scaleOf(target) === null ? null : <ScaleEnds key={scaleKey(target)} {...props} />,
    target.kind === "field" ? <FieldState key="field" {...props} target={target} /> : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? <Plain target={target} /> : <div className="drop-state">{parts}</div>;
}

const scaleKey = (target: ColumnTarget): string => {
  const scale = scaleOf(target);
  return scale === null ? "scale" : `scale ${String(scale.low)} ${String(scale.high)}`;
};

function DriverChoice({ inspection, mapping, column, onChange, driver }: ColumnProps & { readonly driver: string }) {
  return (
    <span className="drop-answer">
      {driver === "" ? words.driverQuestion : null}
      <ChoiceSelect
        label={words.driverLabel(column.header)}
        value={driver}
        placeholder={words.chooseDriver}
        groups={[{ label: meaningWords.groups.drivers, choices: driverChoices(inspection.drivers) }]}
        onChange={(chosen) => {
          // Only targets that name a driver come here; spreading one keeps its kind, which the compiler cannot follow.
          const target = { ...column.target, driver: chosen } as ColumnTarget;
          onChange(withColumn(mapping, columnAs(inspection, mapping, column.index, target)));
        }}
      />
    </span>
  );
}

/** An answer of a driver question that no driver's wording fits: one of the drivers after all, or none. */
function AskedDriver({ inspection, mapping, column, onChange }: ColumnProps) {
  const none = { label: meaningWords.groups.none, choices: [{ value: "none", label: words.noDriver }] };
  return (
    <span className="drop-answer">
      {words.driverQuestion}
      <ChoiceSelect
        label={words.driverLabel(column.header)}
        value=""
        placeholder={words.chooseDriver}
        groups={[none, { label: meaningWords.groups.drivers, choices: driverChoices(inspection.drivers) }]}
        onChange={(chosen) => {
          onChange(chosen === "none" ? asProposed(mapping, column.index) : namingDriver(mapping, column.index, chosen));
        }}
      />
    </span>
  );
}

/** Which of two codes stands for the best; the answer holds for every column that writes them. */
function BestCode({ mapping, column, onChange, codes }: ColumnProps & { readonly codes: BestWorstCodes }) {
  return (
    <span className="drop-answer">
      {column.question === "best-worst" ? words.bestQuestion : <TickMark />}
      <EitherOr
        label={words.bestLabel(column.header)}
        value={codes.best}
        choices={[codes.best, codes.worst].toSorted().map((value) => ({ value, label: words.bestIs(value) }))}
        onChoose={(chosen) => {
          onChange(withBestCode(mapping, codes, chosen));
        }}
      />
    </span>
  );
}

/** Numbers that stand for reasons which only the file of the design names: they can be left out, or exported in words. */
function NumberedReasons({ mapping, column, onChange }: ColumnProps) {
  return (
    <span className="drop-answer">
      {words.numberedReasons}
      <Button
        onClick={() => {
          onChange(asProposed(mapping, column.index));
        }}
      >
        {words.leaveOut}
      </Button>
    </span>
  );
}

function FieldState(props: ColumnProps & { readonly target: Extract<ColumnTarget, { kind: "field" }> }) {
  const { column, mapping, onChange, target } = props;
  const { kind, sensitivity } = fields[target.field];
  const settled = safeWords[sensitivity];
  if (settled !== undefined) return <Settled>{settled}</Settled>;
  if (kind === "scale") return null;
  if (kind === "date") {
    const format = target.dateFormat ?? "iso";
    if (format !== "day-first" && format !== "month-first") return <Settled>{words.dates[format]}</Settled>;
    return (
      <span className="drop-answer">
        {column.question === "date-order" ? words.dateQuestion : <TickMark />}
        <EitherOr
          label={words.dateLabel(column.header)}
          value={format}
          choices={[
            { value: "day-first", label: words.day },
            { value: "month-first", label: words.month },
          ]}
          onChoose={(order) => {
            onChange(withDateOrder(mapping, column.index, order === "day-first" ? "day-first" : "month-first"));
          }}
        />
      </span>
    );
  }
  if (target.values !== undefined) return <CodeList {...props} />;
  return <Settled>{kind === "flag" ? words.yesNo : kind === "number" ? words.numbers : words.asIs}</Settled>;
}

const safeWords: Readonly<Partial<Record<string, string>>> = {
  key: words.key,
  "birth-date": words.ageBand,
  zip: words.zip3,
  "free-text": words.masked,
};

function Settled({ children }: { readonly children: string }) {
  return (
    <span>
      <TickMark /> {children}
    </span>
  );
}

function Plain({ target }: { readonly target: ColumnTarget }) {
  switch (target.kind) {
    case "identifier":
      return target.by === "name" ? words.removed : words.removedByContent;
    case "unmapped":
      return words.unread;
    case "asked":
      return words.counted;
    case "hospital-measure":
      return <Settled>{words.measure}</Settled>;
    default:
      return null;
  }
}
