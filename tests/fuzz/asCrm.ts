import type { FieldId } from "../../src/domain/field.ts";
import { valueList } from "../../src/ingest/map/valueLists.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import type { Inspection } from "../../src/ingest/inspection.ts";
import type { ColumnMapping, Target } from "../../src/ingest/mapping.ts";
import type { Random } from "./random.ts";

const crmFields: readonly [FieldId, ...FieldId[]] = [
  "record_key",
  "person_key",
  "campaign_key",
  "created_on",
  "decided_on",
  "birth_date",
  "age",
  "state",
  "converted",
  "source",
  "reason",
  "lost_reason",
  "zip",
  "data_use",
  "contact_opt_out",
  "deleted",
  "patient_type",
  "service_line",
  "location",
  "gender",
];

/** Any table as leads, its columns meaning whatever the draws say, one of them the record's number more often than not. */
export function asCrm(ingest: Ingest, inspection: Inspection, draw: Random): Inspection {
  const crm = ingest.inspectAs(inspection, "generic-crm");
  const left = new Set<FieldId>(crmFields);
  const targetOf = (field: FieldId, header: string, values: readonly string[]): Target => {
    const list = valueList(field, header, values, crm.mapping.missing);
    return {
      kind: "field",
      field,
      ...(list && { values: list.values, ...(list.other !== undefined && { other: list.other }) }),
      ...(/_on$|birth_date/.test(field) && {
        dateFormat: draw.pick(["iso", "month-first", "day-first", "day-month-name"]),
      }),
    };
  };
  const columns = inspection.frame.columns.map(({ index, header, values }): ColumnMapping => {
    const field = index === 0 && draw.below(3) > 0 ? "record_key" : draw.pick(crmFields);
    const isWanted = draw.below(3) > 0 && left.delete(field);
    return { index, header, target: isWanted ? targetOf(field, header, values ?? []) : { kind: "unmapped" } };
  });
  return { ...crm, mapping: { ...crm.mapping, columns } };
}
