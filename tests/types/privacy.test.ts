import { describe, expect, expectTypeOf, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { isScrubbed, vouchScrubbed, type ScrubbedSource } from "../../src/engine/scrubbed.ts";
import { Sql, sql, type SqlValue } from "../../src/engine/sql.ts";

type Loadable = Parameters<Engine["load"]>[0];
/** Everything a scrubbed source shows, without its brand: what a file's parser or a careless caller could build. */
type RawSource = { readonly path: string; readonly statements: readonly Sql[] };

describe("what does not compile", () => {
  it("is loading a raw source, a file, its text or a statement", () => {
    expectTypeOf<ScrubbedSource>().toExtend<Loadable>();
    expectTypeOf<RawSource>().not.toExtend<Loadable>();
    expectTypeOf<File>().not.toExtend<Loadable>();
    expectTypeOf<string>().not.toExtend<Loadable>();
    expectTypeOf<Sql>().not.toExtend<Loadable>();
    expect(isScrubbed({ path: "drop/a.csv", statements: [sql`SELECT 1`] })).toBe(false);
  });

  it("is a statement made of text", () => {
    expectTypeOf<Parameters<Engine["run"]>[0]>().toEqualTypeOf<Sql>();
    expectTypeOf<string>().not.toExtend<Sql>();
    expect(Sql.is({ text: "SELECT 1", parts: ["SELECT 1"], values: [] })).toBe(false);
    expectTypeOf<{ text: string; parts: readonly string[]; values: readonly SqlValue[] }>().not.toExtend<Sql>();
  });
});

describe("a scrubbed source", () => {
  it("is known at run time, and cannot be changed after it was vouched for", () => {
    const source = vouchScrubbed("drop/a.csv", [sql`SELECT 1`]);
    expect(isScrubbed(source)).toBe(true);
    expect(Object.isFrozen(source) && Object.isFrozen(source.statements)).toBe(true);
  });
});
