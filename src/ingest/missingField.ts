import { activityMeasures, type FieldId } from "../domain/field.ts";
import type { Mapping } from "./mapping.ts";

/** The field without which a file of this kind has nothing to say; null when all is there. */
export function missingField({ source, columns }: Mapping): FieldId | null {
  const has = (field: FieldId): boolean =>
    columns.some(({ target }) => target.kind === "field" && target.field === field);
  if (source === "review" && !has("text") && !has("stars")) return "text";
  if ((source === "hospital-list" || source === "hospital-measure") && !has("facility_id")) return "facility_id";
  if (source === "activity" && !activityMeasures.some(has)) return "clicks";
  if (source === "listing" && !has("place_name") && !has("listed")) return "place_name";
  const telling: readonly FieldId[] = ["campaign_key", "state", "converted", "reason", "created_on", "source"];
  if (source === "crm" && !telling.some(has)) return "state";
  return null;
}
