import { afterAll, expect, it } from "vitest";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { openDataRoom, type DataRoom } from "../../src/state/dataRoom.ts";
import { emptyWorkspace } from "../../src/state/workspace.ts";
import { leadHeader, leadLine } from "./manyLeads.ts";
import { median, ms, report, timed, timesOf } from "./timing.ts";

const rows = 100_000;
/** A CRM export of 100,000 leads. */
const leads = (): File =>
  new File([[leadHeader, ...Array.from({ length: rows }, (_, i) => leadLine(i)), ""].join("\n")], "leads.csv", {
    type: "text/csv",
  });

const rooms: DataRoom[] = [];
afterAll(() => Promise.all(rooms.map((room) => room.close())));

it("boots the engine", async () => {
  const times = await timesOf(5, async () => {
    await (await openDuckdbNode()).close();
  });
  report("engine boot in Node, first and median of 5", { first: ms(times[0] ?? 0), median: ms(median(times)) });
  expect(median(times)).toBeLessThan(10_000);
});

it("loads a CRM export of 100,000 rows, none lost", async () => {
  const file = leads();
  const room = await openDataRoom(openDuckdbNode, "a secret of this bench", () => emptyWorkspace, readHere);
  rooms.push(room);
  let loaded = 0;
  let inspecting = 0;
  const all = await timed(async () => {
    const start = performance.now();
    const inspected = await room.ingest.inspect(file);
    inspecting = performance.now() - start;
    if (!inspected.ok) throw new Error(`refused: ${inspected.issues[0].kind}`);
    const { mapping } = inspected.value;
    const account = await room.ingest.load(inspected.value, {
      ...mapping,
      columns: mapping.columns.map(({ question: _, ...column }) => column),
    });
    if (!account.ok) throw new Error(`refused: ${account.issues[0].kind}`);
    loaded = account.value.loaded;
  });
  const rate = (amount: number) => amount / (all / 1000);
  report(`CRM CSV, ${(file.size / 1e6).toFixed(1)} MB, ${String(rows)} rows, read and loaded`, {
    all: ms(all),
    "of it inspecting": ms(inspecting),
    rate: `${rate(file.size / 1e6).toFixed(1)} MB/s, ${rate(rows).toFixed(0)} rows/s`,
  });
  expect(loaded).toBe(rows);
});
