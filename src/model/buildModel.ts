import type { Brand, BrandAlias } from "../domain/brand.ts";
import type { SelectionDriver } from "../domain/driver.ts";
import type { Correction } from "../domain/wording.ts";
import type { Engine, Statements } from "../engine/engine.ts";
import { joinSql, listSql, sql, staticSql, type Sql, type SqlValue } from "../engine/sql.ts";
import { ownRatingView } from "./ownRatingView.ts";
import type { workspaceTables } from "./workspaceTables.ts";
import { views } from "./views.ts";

/** What the user settled about the workspace; maturity is the days after which a lead is expected to be decided. */
export type ModelSettings = {
  readonly brands: readonly Brand[];
  readonly aliases: readonly BrandAlias[];
  readonly drivers: readonly SelectionDriver[];
  /** Texts whose drivers the user corrected by hand; none when left out. */
  readonly corrections?: readonly Correction[];
  readonly settings: { readonly maturityDays: number };
};

/** Writes the workspace's tables anew and (re)creates every view over them, all or nothing. Tables must exist. */
export async function buildModel(
  engine: Engine,
  { brands, aliases, drivers, corrections = [], settings }: ModelSettings,
): Promise<void> {
  await engine.transaction(async (statements) => {
    await refill(
      statements,
      "brand",
      brands.map(({ name, role }, place) => [name, role, place]),
    );
    await refill(
      statements,
      "brand_alias",
      aliases.map(({ label, brand, location }) => [label, brand, location]),
    );
    await refill(
      statements,
      "driver",
      drivers.map(({ id, role, group }, place) => [id, role, group, place]),
    );
    const sources = drivers.flatMap(({ id, sources: own }) => own.map((source) => [id, source]));
    await refill(statements, "driver_source", sources);
    await refill(
      statements,
      "correction",
      corrections.map(({ reviewKey, driver, present }) => [reviewKey, driver, present ? 1 : 0]),
    );
    await refill(statements, "setting", [[settings.maturityDays]]);
    await refill(statements, "raked_weight", []); // until the user's margins are raked again
    for (const view of views) await statements.run(staticSql(view));
    await statements.run(ownRatingView(drivers.map(({ id }) => id)));
  });
}

async function refill(
  statements: Statements,
  table: keyof typeof workspaceTables,
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const name: Sql = staticSql(table);
  await statements.run(sql`DELETE FROM ${name}`);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce).map((row) => listSql(row));
    await statements.run(sql`INSERT INTO ${name} VALUES ${joinSql(some, sql`, `)}`);
  }
}

/** Few enough that the bound values of one statement stay few. */
const rowsAtOnce = 100;
