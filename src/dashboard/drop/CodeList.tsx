import { unknownCodes, type ColumnTarget } from "../../state/remapping.ts";
import { Button } from "../../ui/Button.tsx";
import { ArrowRightMark, TickMark } from "../../ui/marks.tsx";
import { meaningWords } from "#words/dropMeaning.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import type { ColumnProps } from "./columnProps.ts";
import { EitherOr } from "./EitherOr.tsx";
import { asProposed, withCode } from "./mappingChanges.ts";
import { codeChoices } from "./targetChoices.ts";

type FieldTarget = Extract<ColumnTarget, { kind: "field" }>;
type CodeListProps = ColumnProps & { readonly target: FieldTarget };

const { state: words } = meaningWords;
const mostAsked = 6;

const restOf = ({ other }: FieldTarget): string => (other === undefined ? words.asEmpty : `${words.asOther} ${other}`);

/** How many codes of a listed column are known, and the unknown ones with what each could mean. */
export function CodeList(props: CodeListProps) {
  const { inspection, mapping, column, target } = props;
  const open = unknownCodes(inspection, mapping, column);
  const known = Object.keys(target.values ?? {}).length;
  const asks = column.question === "unknown-codes";
  const count = asks ? words.codesOpen : words.codesKnown;
  const counted = open === null ? words.tooManyCodes : count(known, known + open.length);
  return (
    <>
      {asks ? (
        <OpenCodes {...props} open={open ?? []} counted={counted} />
      ) : (
        <span>
          <TickMark /> {counted} {open?.length === 0 ? null : restOf(target)}
        </span>
      )}
      {target.field === "data_use" ? <BlankConsent {...props} /> : null}
    </>
  );
}

function OpenCodes({
  inspection,
  mapping,
  column,
  target,
  onChange,
  open,
  counted,
}: CodeListProps & { readonly open: readonly string[]; readonly counted: string }) {
  const choices = codeChoices(target.field, inspection.drivers) ?? [];
  return (
    <span className="drop-answer">
      {counted}
      {open.slice(0, mostAsked).map((code) => (
        <span key={code} className="drop-code">
          <strong>{code}</strong> <ArrowRightMark />
          <ChoiceSelect
            label={words.codeLabel(code, column.header)}
            value=""
            placeholder={words.chooseCode}
            groups={[{ label: "", choices }]}
            onChange={(value) => {
              onChange(withCode(mapping, column.index, code, value, open));
            }}
          />
        </span>
      ))}
      {open.length > mostAsked ? words.moreCodes(open.length - mostAsked) : null}{" "}
      <Button
        title={restOf(target)}
        onClick={() => {
          onChange(asProposed(mapping, column.index));
        }}
      >
        {words.leaveRest}
      </Button>{" "}
      <span className="note">{restOf(target)}</span>
    </span>
  );
}

function BlankConsent({ mapping, column, onChange }: CodeListProps) {
  return (
    <span className="drop-answer">
      {words.blank}
      <EitherOr
        label={words.blankLabel(column.header)}
        value={mapping.dataUseIsOptIn ? "no" : "unknown"}
        choices={[
          { value: "no", label: words.blankNo },
          { value: "unknown", label: words.blankUnknown },
        ]}
        onChoose={(blank) => {
          onChange({ ...mapping, dataUseIsOptIn: blank === "no" });
        }}
      />
    </span>
  );
}
