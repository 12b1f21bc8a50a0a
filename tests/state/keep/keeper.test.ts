import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { spareTables } from "../../../src/domain/spareTable.ts";
import { tables } from "../../../src/domain/table.ts";
import { text } from "../../../src/engine/columns.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { identifier, sql } from "../../../src/engine/sql.ts";
import type { Ingest } from "../../../src/ingest/ingest.ts";
import { createKeeper } from "../../../src/state/keep/keeper.ts";
import type { KeepPlace } from "../../../src/state/keep/keepPlace.ts";
import { keptVersion, type Manifest } from "../../../src/state/keep/manifest.ts";
import { memoryPlace } from "../../../src/state/keep/memoryPlace.ts";
import { loaded, openRoom, textFile } from "../../ingest/fixtures.ts";
import { fileAt } from "../openSession.ts";
import { tabs } from "./tabs.ts";

let engine: Engine;
let other: Engine;
let ingest: Ingest;

beforeAll(async () => {
  ({ engine, ingest } = await openRoom());
  await loaded(
    ingest,
    fileAt("data/riverside/riverside-reviews.csv", (all) => all.slice(0, 200)),
  );
  await loaded(
    ingest,
    fileAt("data/riverside/riverside-crm-leads.csv", (all) => all.slice(0, 200)),
  );
  ({ engine: other } = await openRoom());
}, 60_000);
afterAll(() => Promise.all([engine.close(), other.close()]));

const silent = (): void => undefined;

/** Every kept row as text, in its order. */
async function rowsOf(from: Engine): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, readonly string[]> = {};
  for (const name of Object.keys({ ...tables, ...spareTables })) {
    const rows = await from.query(sql`SELECT kept::VARCHAR AS stored FROM ${identifier(name)} AS kept`, {
      stored: text,
    });
    all[name] = rows.map(({ stored }) => stored);
  }
  return all;
}

/** Work in the other engine, which is as good as fresh: its tables are empty. */
async function inFreshEngine<T>(work: (fresh: Engine) => Promise<T>): Promise<T> {
  for (const name of Object.keys({ ...tables, ...spareTables })) await other.run(sql`DELETE FROM ${identifier(name)}`);
  await other.run(sql`DROP TABLE IF EXISTS kept_piece`);
  return work(other);
}

/** The same place, its manifest read as something else. */
const withManifest = (place: KeepPlace, change: (manifest: Manifest) => unknown): KeepPlace => ({
  ...place,
  manifest: async () => change((await place.manifest()) as Manifest), // written by this test's own keeper
});

describe("what a visit leaves for the next", () => {
  it("comes back row by row, in every table, and the next file meets what is there", async () => {
    const place = memoryPlace();
    const tab = tabs();
    expect(await createKeeper(place, tab()).save(engine)).toBe("kept");
    const before = await rowsOf(engine);
    expect(before.review).toHaveLength(199);
    await inFreshEngine(async (fresh) => {
      const told: number[] = [];
      const restored = await createKeeper(place, tab()).restore(fresh, (fraction) => told.push(fraction));
      expect(restored).toBe("restored");
      expect(await rowsOf(fresh)).toEqual(before);
      expect(told.at(-1)).toBe(1);
    });
  });

  it("are copied without code written at run time, which the page's policy forbids", async () => {
    const written = vi.spyOn(globalThis, "Function").mockImplementation(() => {
      throw new EvalError("unsafe-eval is not allowed");
    });
    const place = memoryPlace();
    expect(await createKeeper(place, tabs()()).save(engine)).toBe("kept");
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  it("writes only the pieces that changed, and forgets those no longer named", async () => {
    const written: string[] = [];
    const place = memoryPlace();
    const counting: KeepPlace = {
      ...place,
      put: (sha256, bytes) => {
        written.push(sha256);
        return place.put(sha256, bytes);
      },
    };
    const keeper = createKeeper(counting, tabs()());
    await keeper.save(engine);
    const first = written.length;
    const more = await loaded(ingest, textFile("Lead ID,Lead Source,Lead Status\nx1,Web,Open\n", "more.csv"));
    expect(await keeper.save(engine)).toBe("kept");
    expect(written.length - first).toBeLessThanOrEqual(5); // leads, files, outcomes, of many
    expect((await place.pieces()).size).toBe(first);
    await ingest.remove(more.fileId);
  });

  it("keeps the earlier generation whole when a write is cut off", async () => {
    const place = memoryPlace();
    await createKeeper(place, tabs()()).save(engine);
    const before = await place.manifest();
    const more = await loaded(ingest, textFile("Lead ID,Lead Source,Lead Status\nx2,Web,Open\n", "cut.csv"));
    const cut: KeepPlace = { ...place, switchTo: () => Promise.reject(new Error("The tab was closed.")) };
    const interrupted = createKeeper(cut, tabs()());
    await inFreshEngine((fresh) => interrupted.restore(fresh, silent));
    await expect(interrupted.save(engine)).rejects.toThrow("closed");
    await ingest.remove(more.fileId);
    expect(await place.manifest()).toEqual(before);
    await inFreshEngine(async (fresh) => {
      expect(await createKeeper(place, tabs()()).restore(fresh, silent)).toBe("restored");
      expect(await rowsOf(fresh)).toEqual(await rowsOf(engine));
    });
  });
});

describe("a store that cannot be read", () => {
  it("is told from an empty one, and is not written over", async () => {
    const place = memoryPlace();
    await createKeeper(place, tabs()()).save(engine);
    const spoiled: Readonly<Record<string, KeepPlace>> = {
      damaged: { ...place, piece: () => Promise.resolve(new ArrayBuffer(8)) },
      newer: withManifest(place, (manifest) => ({ ...manifest, version: keptVersion + 1 })),
    };
    const lost: KeepPlace = { ...place, piece: () => Promise.resolve(null) };
    const column = withManifest(place, (manifest) => ({
      ...manifest,
      tables: manifest.tables.map((table) => ({ ...table, columns: [...table.columns, "of_tomorrow"] })),
    }));
    const restored = (from: KeepPlace) => inFreshEngine((fresh) => createKeeper(from, tabs()()).restore(fresh, silent));
    for (const [kind, from] of Object.entries(spoiled)) expect(await restored(from)).toBe(kind);
    expect(await restored(lost)).toBe("damaged");
    expect(await restored(column)).toBe("newer");
    expect(await restored(memoryPlace())).toBe("empty");
    const newer = memoryPlace({ format: "whyhere-tables", version: 9 });
    const keeper = createKeeper(newer, tabs()());
    await inFreshEngine((fresh) => keeper.restore(fresh, silent));
    expect(await keeper.save(engine)).toBe("newer");
    expect(await newer.manifest()).toEqual({ format: "whyhere-tables", version: 9 });
    await keeper.clear();
    expect(await keeper.save(engine)).toBe("kept");
  });

  it("reads a store from before a column existed, which is then empty", async () => {
    const place = memoryPlace();
    await createKeeper(place, tabs()()).save(engine);
    const earlier = withManifest(place, (manifest) => ({
      ...manifest,
      tables: manifest.tables.map((table) => ({
        ...table,
        columns: table.columns.filter((column) => column !== "tone"),
      })),
    }));
    await inFreshEngine(async (fresh) => {
      expect(await createKeeper(earlier, tabs()()).restore(fresh, silent)).toBe("restored");
      expect((await rowsOf(fresh)).review).toHaveLength(199);
    });
  });
});

describe("storage that refuses", () => {
  it.each([
    ["QuotaExceededError", "full"],
    ["InvalidStateError", "unavailable"],
  ])("with %s is said to be %s, and the tables stay in memory", async (name, said) => {
    const refusing: KeepPlace = { ...memoryPlace(), put: () => Promise.reject(new DOMException("no", name)) };
    expect(await createKeeper(refusing, tabs()()).save(engine)).toBe(said);
    expect((await rowsOf(engine)).review).toHaveLength(199);
  });
});

describe("two tabs", () => {
  it("do not both write: the second reads, and can take over", async () => {
    const place = memoryPlace();
    const tab = tabs();
    const first = createKeeper(place, tab());
    const second = createKeeper(place, tab());
    let isTold = false;
    first.onLost(() => {
      isTold = true;
    });
    expect(await first.save(engine)).toBe("kept");
    await inFreshEngine(async (fresh) => {
      expect(await second.restore(fresh, silent)).toBe("restored");
      expect(await second.save(fresh)).toBe("elsewhere");
      await second.takeOver();
      expect(isTold).toBe(true);
      expect(await second.save(fresh)).toBe("kept");
    });
    expect(await first.save(engine)).toBe("elsewhere");
    expect(await place.manifest()).toMatchObject({ generation: 2 });
  });
});
