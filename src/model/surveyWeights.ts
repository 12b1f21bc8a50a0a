import { attributes } from "../domain/filter.ts";
import type { Asking, Engine } from "../engine/engine.ts";
import { identifier, joinSql, sql } from "../engine/sql.ts";

/** What raking reads of every survey answer, in the order in which `writeRakedWeights` takes weights. The model must be built. */
export const askSurveyRows = (engine: Engine, asking?: Asking) =>
  engine.queryColumns(
    sql`SELECT wave, month, delivered_weight, ${joinSql(attributes.map(identifier), sql`, `)} FROM survey ORDER BY row_id`,
    asking,
  );

/** Writes the raked weight of every survey answer, all or nothing; the views read them from then on. */
export async function writeRakedWeights(engine: Engine, weights: Float64Array): Promise<void> {
  await engine.transaction(async (statements) => {
    await statements.run(sql`CREATE TEMP TABLE raked (place INTEGER, weight DOUBLE)`);
    for (let start = 0; start < weights.length; start += weightsAtOnce) {
      // One bound text, not a value each: binding thousands of values takes seconds.
      const some = weights.subarray(start, start + weightsAtOnce).join(" ");
      await statements.run(sql`
        INSERT INTO raked
        SELECT ${start}::INTEGER + generate_subscripts(texts, 1), unnest(texts)::DOUBLE
        FROM (SELECT string_split(${some}, ' ') AS texts)`);
    }
    // The weights are read from the view that is about to follow them: its rows and their order do not depend on them.
    await statements.run(sql`
      INSERT INTO raked_weight
      SELECT row_id, wave, raked.weight
      FROM (SELECT row_id, wave, row_number() OVER (ORDER BY row_id) AS place FROM survey) AS answer
      JOIN raked USING (place)`);
    await statements.run(sql`DROP TABLE raked`);
  });
}

const weightsAtOnce = 20_000;
