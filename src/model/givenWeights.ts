import type { GivenWeights } from "../domain/weighting.ts";
import { integer } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";

/** Which survey answers came with a weight of their own. */
export async function givenWeights(engine: Engine): Promise<GivenWeights> {
  const [counts] = await engine.query(
    sql`SELECT count(*) AS n, count(*) FILTER (file_id IN (SELECT file_id FROM response WHERE weight IS NOT NULL)) AS weighted FROM response`,
    { n: integer, weighted: integer },
  );
  const { n, weighted } = counts ?? { n: 0, weighted: 0 };
  return weighted === 0 ? "none" : weighted === n ? "all" : "some";
}
