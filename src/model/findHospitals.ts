import { text } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";

const columns = { facilityId: text, name: text, state: text };

/** The public hospitals whose name or facility id holds the words, by name, at most twenty; none for fewer than two letters. */
export async function findHospitals(
  engine: Engine,
  words: string,
): Promise<readonly { readonly facilityId: string; readonly name: string; readonly state: string }[]> {
  const sought = words.trim().toLowerCase();
  if (sought.length < 2) return [];
  return engine.query(
    sql`
      SELECT facility_id AS "facilityId", coalesce(any_value(name), facility_id) AS name, coalesce(any_value(state), '') AS state
      FROM hospital
      WHERE contains(lower(name), ${sought}) OR facility_id = ${sought}
      GROUP BY facility_id
      ORDER BY name, facility_id
      LIMIT 20`,
    columns,
  );
}
