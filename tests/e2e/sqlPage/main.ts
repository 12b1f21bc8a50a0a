import { openDuckdbWasm } from "../../../src/engine/duckdbWasm.ts";
import { vouchScrubbed } from "../../../src/engine/scrubbed.ts";
import { staticSql } from "../../../src/engine/sql.ts";

const engine = await openDuckdbWasm();

/** Runs a statement without the guard that the page's own questions pass: "done", or the engine's words of refusal. */
async function tell(statement: string): Promise<string> {
  try {
    await engine.load(vouchScrubbed("drop/none.csv", [staticSql(statement)]));
    return "done";
  } catch (failure) {
    return String(failure instanceof Error ? (failure.cause ?? failure) : failure);
  }
}

Object.assign(globalThis, { tell });
