import type { ListingCounts } from "../domain/beside.ts";
import { integer, optional, text } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";

const counts = sql`count(*) AS fields, count(listed) AS filled, count(matches) AS compared,
    coalesce(sum(matches), 0)::INTEGER AS matching`;

const directories = sql`
  SELECT site, count(DISTINCT place) AS places, ${counts}
  FROM listing
  GROUP BY site
  ORDER BY places DESC, site`;

/** Files of one's own may write a field with or without a capital. */
const fields = sql`
  SELECT lower(field) AS field, ${counts}
  FROM listing
  GROUP BY lower(field)
  ORDER BY compared - matching DESC, 1`;

/** A place is called by its name in the check, else by the hospital's; its number in the directory is nobody's business. */
const wrong = sql`
  SELECT site, coalesce(location, brand_label, '') AS place, lower(field) AS field, listed, truth
  FROM listing
  WHERE matches = 0 AND truth IS NOT NULL
  ORDER BY site, coalesce(location, brand_label, ''), lower(field), row_id`;

const counted = { fields: integer, filled: integer, compared: integer, matching: integer };

/** Counts what directories say of our places, and lists what is wrong in them. The model must be built. */
export async function listingCounts(engine: Engine): Promise<ListingCounts> {
  return {
    listings: await engine.query(directories, { site: text, places: integer, ...counted }),
    "listing-fields": await engine.query(fields, { field: text, ...counted }),
    "wrong-listings": await engine.query(wrong, {
      site: text,
      place: text,
      field: text,
      listed: optional(text),
      truth: text,
    }),
    sql: { listings: directories.text, "listing-fields": fields.text, "wrong-listings": wrong.text },
  };
}
