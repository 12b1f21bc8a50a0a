import type { DriverId } from "../domain/driver.ts";
import { joinSql, quoted, sql, staticSql, type Sql } from "../engine/sql.ts";

/** The column of `own_rating` that holds a driver's rating. Users name drivers, so it must be quoted in SQL. */
const ratingColumn = (driver: DriverId): string => `rating_${driver}`;

/**
 * The view `own_rating`. Grain: one respondent who rated us on at least one driver; a column per driver (0–100), and the
 * outcomes choose, overall, recommend and prefer, all on 0–100. Generated, because users add and remove drivers; a
 * driver is known by its place in the table `driver`, so no text of a user stands in it but quoted column names.
 */
export function ownRatingView(drivers: readonly DriverId[]): Sql {
  const columns = drivers.map(
    (driver, place) =>
      sql`max(rating) FILTER (driver.position = ${staticSql(String(place))}) AS ${quoted(ratingColumn(driver))}`,
  );
  return sql`CREATE OR REPLACE VIEW own_rating AS
WITH wide AS (
  SELECT ${joinSql([sql`row_id`, ...columns], sql`, `)}
  FROM rating
  JOIN driver ON driver.id = rating.driver
  WHERE rating.role = 'own' AND rating IS NOT NULL
  GROUP BY row_id
)
SELECT
  survey.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  choose, overall, recommend * 10.0 AS recommend, prefer * 100.0 AS prefer, wide.* EXCLUDE (row_id)
FROM wide
JOIN survey USING (row_id)`;
}
