import type { SelectionDriver } from "../../domain/driver.ts";
import { fields, type FieldId, type SourceKind } from "../../domain/field.ts";
import { arrivalSources } from "../../domain/arrival.ts";
import type { AskedOfBrand, ColumnTarget } from "../../state/remapping.ts";
import { meaningWords } from "#words/dropMeaning.ts";
import { fieldLabels } from "#words/fields.ts";
import { subjectInWords } from "#words/subjects.ts";

/** One choice of a select. */
export type TargetChoice = { readonly value: string; readonly label: string };

/** Choices under a heading. */
export type ChoiceGroup = { readonly label: string; readonly choices: readonly TargetChoice[] };

const { targets, brandItems, groups } = meaningWords;

// The keys of the literal objects, which Object.keys widens.
const fieldIds = Object.keys(fields) as readonly FieldId[];
// Likewise.
const itemIds = Object.keys(brandItems) as readonly AskedOfBrand[];

const driverKinds = {
  crm: ["reason-flag"],
  survey: [
    "driver-rating",
    "driver-association",
    "driver-cited",
    "driver-importance",
    "driver-best-worst",
    "driver-rank",
  ],
  review: [],
  "hospital-list": [],
  "hospital-measure": [],
  activity: [],
  listing: [],
} as const satisfies Readonly<Record<SourceKind, readonly (keyof typeof targets)[]>>;

/** Sensitivities that the scrubbing itself makes safe: the only meanings a column with an identifier may take. */
const madeSafe = ["key", "birth-date", "zip", "free-text"];

/** Which choice of the *means* select a target is. */
export function targetKey(target: ColumnTarget): string {
  if (target.kind === "field") return `field:${target.field}`;
  return target.kind === "brand-item" ? `brand-item:${target.item}` : target.kind;
}

function withCurrent(found: readonly ChoiceGroup[], current: ColumnTarget): readonly ChoiceGroup[] {
  const key = targetKey(current);
  if (found.some(({ choices }) => choices.some(({ value }) => value === key))) return found;
  const label = current.kind === "field" ? fieldLabels[current.field] : currentLabel(current);
  return [{ label: groups.none, choices: [...(found[0]?.choices ?? []), { value: key, label }] }, ...found.slice(1)];
}

const currentLabel = (target: Exclude<ColumnTarget, { kind: "field" }>): string =>
  target.kind === "brand-item" ? brandItems[target.item] : targets[target.kind];

/**
 * Everything a column of a file of this kind can mean, in groups, its present meaning always among them. A column that
 * holds an identifier can only be removed or become a field whose identifying part is removed on the way.
 */
export function targetChoices(
  source: SourceKind,
  current: ColumnTarget,
  holdsIdentifier = false,
): readonly ChoiceGroup[] {
  const fieldChoices = fieldIds
    .filter((id) => fields[id].source.some((kind) => kind === source))
    .filter((id) => !holdsIdentifier || madeSafe.includes(fields[id].sensitivity))
    .map((id) => ({ value: `field:${id}`, label: fieldLabels[id] }));
  const none = holdsIdentifier ? "identifier" : "unmapped";
  const first = { label: groups.none, choices: [{ value: none, label: targets[none] }] };
  const named = { label: groups.fields, choices: fieldChoices };
  if (holdsIdentifier) return withCurrent([first, named], current);
  const ofDrivers = driverKinds[source].map((kind) => ({ value: kind, label: targets[kind] }));
  const brandChoices =
    source === "survey" ? itemIds.map((id) => ({ value: `brand-item:${id}`, label: brandItems[id] })) : [];
  const all = [
    first,
    named,
    { label: groups.drivers, choices: ofDrivers },
    { label: groups.brands, choices: brandChoices },
  ];
  return withCurrent(
    all.filter(({ choices }) => choices.length > 0),
    current,
  );
}

/** The bare target that a choice stands for; what is still unknown of it (driver, hospital) is empty. */
export function targetOfKey(key: string, header: string): ColumnTarget {
  const [kind, name] = key.split(":");
  const everyone = { to: "everyone" } as const;
  const scale = { low: 1, high: 5 };
  switch (kind) {
    case "field": {
      const field = fieldIds.find((id) => id === name);
      return field === undefined ? { kind: "unmapped" } : { kind: "field", field };
    }
    case "brand-item": {
      const known = itemIds.find((id) => id === name);
      if (known === undefined) return { kind: "unmapped" };
      return { kind: "brand-item", item: known, brand: "", coding: "chosen", asked: everyone };
    }
    case "driver-rating":
      return { kind, brand: null, driver: "", scale, asked: { to: "answerers", group: header } };
    case "driver-association":
      return { kind, brand: null, driver: "", coding: "chosen", asked: everyone };
    case "driver-cited":
      return { kind, driver: "", coding: "chosen", asked: everyone };
    case "driver-importance":
      return { kind, driver: "", scale };
    case "driver-best-worst":
      return { kind, driver: "", asked: { to: "answerers", group: header } };
    case "driver-rank":
    case "reason-flag":
      return { kind, driver: "" };
    default:
      return { kind: "unmapped" };
  }
}

/** Every driver a column can stand for. */
export const driverChoices = (drivers: readonly SelectionDriver[]): readonly TargetChoice[] =>
  drivers.map(({ id, label }) => ({ value: id, label }));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const same = (values: readonly string[]): readonly TargetChoice[] =>
  values.map((value) => ({ value, label: capital(subjectInWords(value)) }));

const yesNoUnknown = same(["yes", "no", "unknown"]);

/** The canonical values that the codes of a field are brought to; null for a field whose words stay as they are. */
export function codeChoices(field: FieldId, drivers: readonly SelectionDriver[]): readonly TargetChoice[] | null {
  switch (field) {
    case "source":
      return same(arrivalSources);
    case "state":
      return same(["selected", "lost", "open"]);
    case "patient_type":
      return same(["new", "returning"]);
    case "reason":
    case "lost_reason":
    case "activity_driver":
      return driverChoices(drivers);
    case "data_use":
    case "contact_opt_out":
      return yesNoUnknown;
    case "language":
      return same(["English", "Spanish", "German", "French"]);
    default:
      return null;
  }
}
