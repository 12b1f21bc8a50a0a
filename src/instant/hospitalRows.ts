import { texts, numbers, type ColumnArrays } from "./columns.ts";

/** One public hospital with its published scores by measure id. */
export type HospitalRow = {
  readonly facilityId: string;
  readonly name: string | null;
  readonly state: string | null;
  readonly type: string | null;
  readonly ownership: string | null;
  /** Completed surveys behind its scores; null where the file does not tell. */
  readonly surveys: number | null;
  readonly scores: Readonly<Record<string, number>>;
};

/** The hospitals from the columns of the question of market mode, in the order of their ids. */
export function buildHospitalRows(columns: ColumnArrays): readonly HospitalRow[] {
  const [ids, names, measures] = [texts(columns, "facility_id"), texts(columns, "name"), texts(columns, "measure")];
  const [states, types, owners] = [
    texts(columns, "state"),
    texts(columns, "hospital_type"),
    texts(columns, "ownership"),
  ];
  const [scores, surveys] = [numbers(columns, "score"), numbers(columns, "surveys")];
  const found = new Map<string, Omit<HospitalRow, "scores"> & { readonly scores: Record<string, number> }>();
  ids.forEach((id, row) => {
    const [facilityId, measure] = [id ?? "", measures[row] ?? ""];
    const hospital = found.get(facilityId) ?? {
      facilityId,
      name: names[row] ?? null,
      state: states[row] ?? null,
      type: types[row] ?? null,
      ownership: owners[row] ?? null,
      surveys: known(surveys[row]),
      scores: {},
    };
    hospital.scores[measure] = scores[row] ?? Number.NaN;
    found.set(facilityId, hospital);
  });
  return [...found.values()].sort((a, b) => (a.facilityId < b.facilityId ? -1 : 1));
}

const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
