import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { firstView } from "../../src/state/view.ts";
import { isSettled, openRealSession, until } from "./openSession.ts";

const { session, rooms, link } = openRealSession();
const settledNow = () => until(session, isSettled);

beforeAll(settledNow, 120_000);
afterAll(() => Promise.all(rooms.map((room) => room.close())));

const citing = (driver: string) => ({ ...noFilter, keep: { cites: [driver] } });
const preference = () => session.state().answer!.headline[0]!.now;
const questions = () => vi.spyOn(rooms[0]!.engine, "transaction");

describe("a session that keeps those who cite a driver", () => {
  it("asks the engine once for a driver that is looked at, and answers the filter from memory", async () => {
    const everybody = preference();
    const prepared = questions();
    session.prepare("access");
    await vi.waitFor(() => expect(prepared).toHaveBeenCalledOnce(), { timeout: 60_000 });
    session.prepare("access");
    session.look({ filter: citing("access") }); // waits for what is under way, and asks for no more
    await settledNow();
    expect(preference().n).toBeLessThan(everybody.n);
    expect(link.written()).toBe("cites=access");

    session.look({ filter: { ...citing("access"), keep: { cites: ["access"], location: ["Eastside"] } } });
    await settledNow();
    const narrower = preference().n;
    session.look({ filter: noFilter });
    await settledNow();
    expect(preference()).toEqual(everybody);
    session.look({ filter: citing("access") });
    await settledNow();
    expect(preference().n).toBeGreaterThan(narrower);
    expect(prepared).toHaveBeenCalledOnce();
    prepared.mockRestore();
  });

  it("goes back and on as with any filter", async () => {
    link.back();
    await settledNow();
    expect(session.state().view.filter).toEqual(noFilter);
    session.redo();
    await settledNow();
    expect(session.state().view.filter).toEqual(citing("access"));
  });

  it("tells how a figure is known by a statement about the same people", async () => {
    const found = await session.explain(preference());
    expect(found?.sql).toContain(
      "row_id IN (SELECT row_id FROM citing WHERE source = 'survey' AND driver IN ('access'))",
    );
    expect(found?.parameters).toContain("access");
  });

  it("waits for another driver that is not at hand, and compares two groups of those people", async () => {
    session.look({ filter: citing("cost") });
    const compared = await session.comparing.compare({ attribute: "location", values: ["Eastside", "Downtown"] });
    expect(compared?.drivers.find(({ driver }) => driver === "cost")?.says.a.status).toBe("no-data");
    await settledNow();
    expect(session.state().answer?.drivers.find(({ driver }) => driver === "cost")?.says.everyone).toBe(true);
  });

  it("tells them apart anew when the data change", async () => {
    const before = preference();
    session.weighHealth(null); // reads the sums again
    await vi.waitFor(() => expect(session.state().updating).toBe(true));
    await settledNow();
    expect(preference()).toEqual(before);
  });

  it("begins again with everybody when another example is shown", async () => {
    session.prepare("access");
    session.showExample("riverside");
    const { view } = await until(session, (state) => state.phase === "ready" && isSettled(state));
    expect(view).toEqual(firstView);
    expect(session.state().failure).toBeNull();
  });
});

it("opens a link to them", async () => {
  const shared = openRealSession({ link: { ...link, read: () => "#cites=access" } });
  const { answer } = await until(shared.session, isSettled);
  expect(answer?.drivers.find(({ driver }) => driver === "access")?.says.everyone).toBe(true);
  expect(shared.session.state().failure).toBeNull();
  await Promise.all(shared.rooms.map((room) => room.close()));
});
