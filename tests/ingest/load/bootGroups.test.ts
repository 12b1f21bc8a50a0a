import { afterEach, expect, it, vi } from "vitest";
import { integer } from "../../../src/engine/columns.ts";
import { sql } from "../../../src/engine/sql.ts";
import { bootGroupsOf } from "../../../src/ingest/load/bootGroups.ts";
import { emptyEngine } from "../../support/sharedEngine.ts";

afterEach(() => vi.restoreAllMocks());

it.each(["four at once", "one after another"])("draws each line's bootstrap group as SQL does (%s)", async (way) => {
  if (way === "one after another") vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
  const engine = await emptyEngine();
  const [file, first, rows] = ["0123456789abcdef", 99_000, 2003];
  const drawn = await engine.query(
    sql`SELECT (md5_number_lower(${file} || ':' || line) % 200)::UTINYINT AS boot_group
      FROM range(${first}::BIGINT, ${first + rows}::BIGINT) AS lines(line)`,
    { boot_group: integer },
  );
  expect([...bootGroupsOf(file, first, rows)]).toEqual(drawn.map(({ boot_group }) => boot_group));
});
