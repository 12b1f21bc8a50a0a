import { mappingAs, type FileInspection, type FileMapping } from "../../state/remapping.ts";
import { Button } from "../../ui/Button.tsx";
import { meaningWords } from "#words/dropMeaning.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";

type ReadAsProps = {
  readonly name: string;
  readonly inspection: FileInspection;
  readonly mapping: FileMapping;
  /** Whether the format itself waits for an answer. */
  readonly asks: boolean;
  readonly onChange: (mapping: FileMapping) => void;
};

const words = meaningWords;

const verbOf = (detection: FileInspection["detection"]): string => {
  if (detection === "remembered") return words.asLastTime;
  return detection === "sure" ? words.isKnown : words.looksLike;
};

const speaksOfOne = ({ source, columns }: FileMapping): boolean =>
  source === "review" && !columns.some(({ target }) => target.kind === "field" && target.field === "brand");

/** What the file is as a whole: its size, the format it is read as, and the hospital it speaks of where no column says so. */
export function ReadAs({ name, inspection, mapping, asks, onChange }: ReadAsProps) {
  const { frame, formats, detection } = inspection;
  const label = formats.find(({ id }) => id === mapping.importer)?.label ?? mapping.importer;
  const mapped = mapping.columns.filter(({ target }) => target.kind !== "unmapped").length;
  const known = formats.some(({ id }) => id === mapping.importer);
  const choices = formats.map((format) => ({ value: format.id, label: format.label }));
  return (
    <div className={asks ? "drop-read drop-read-asks" : "drop-read"}>
      <p>
        <strong>{name}</strong> {words.shape(frame.rows, frame.columns.length)}
        {verbOf(detection)} <strong>{label}</strong> {words.fit(mapped, frame.columns.length)}
      </p>
      {asks ? <p>{detection === "unsure" ? words.formatUnsure : words.formatOpen}</p> : null}
      <div className="drop-answer">
        {words.readAs}
        <ChoiceSelect
          label={words.readAs}
          value={known ? mapping.importer : ""}
          {...(known ? {} : { placeholder: label })}
          groups={[{ label: "", choices }]}
          onChange={(id) => {
            onChange(mappingAs(inspection, id));
          }}
        />
        {asks ? (
          <Button
            onClick={() => {
              onChange(mapping);
            }}
          >
            {words.formatRight}
          </Button>
        ) : null}
        {speaksOfOne(mapping) ? (
          <label className="drop-answer">
            {words.brand}
            <input
              className="drop-field"
              type="text"
              placeholder={words.brandHint}
              defaultValue={mapping.brand ?? ""}
              onBlur={({ target }) => {
                const brand = target.value.trim() || null;
                if (brand !== mapping.brand) onChange({ ...mapping, brand });
              }}
            />
          </label>
        ) : null}
      </div>
    </div>
  );
}
