import { beforeEach, describe, expect, it, vi } from "vitest";
import { noAims, type Aims } from "../../src/domain/aims.ts";
import type { Answer, Request } from "../../src/domain/answer.ts";
import type { DataRoom } from "../../src/state/dataRoom.ts";
import { createSession } from "../../src/state/createSession.ts";
import type { SessionParts } from "../../src/state/sessionParts.ts";
import { memoryStore } from "../../src/state/memoryStore.ts";
import { firstView } from "../../src/state/view.ts";
import { readWorkspace } from "../../src/state/storedWorkspace.ts";
import { emptyWorkspace, workspacePlace } from "../../src/state/workspace.ts";
import { workspaceFile } from "../../src/state/workspaceFile.ts";
import { anAnswer } from "../support/answer.ts";
import { aLink, nothingKept, until } from "./openSession.ts";

/** An answering whose answers a test gives when it wants to, in the order it wants to. */
function heldAnswering() {
  const waiting: { readonly request: Request; readonly give: () => void }[] = [];
  return {
    waiting,
    part: {
      fill: () => Promise.resolve(),
      believe: () => Promise.resolve(),
      narrow: () => Promise.resolve(),
      answer: (request: Request) =>
        new Promise<Answer>((resolve) => {
          waiting.push({ request, give: () => resolve(anAnswer({ request, settled: true })) });
        }),
      compare: () => Promise.reject(new Error("Not asked.")),
      settle: () => Promise.resolve(null),
      close: () => undefined,
    },
  };
}

const nothing = () => Promise.resolve();

/** A room without an engine: it holds nothing, and the session around it is what is tested. */
const emptyRoom = (given: Partial<DataRoom> = {}) =>
  ({
    files: () => [],
    refresh: nothing,
    remove: nothing,
    propose: () => Promise.resolve({ own: null, brands: [], aliases: [] }),
    fill: () => Promise.resolve({}),
    close: nothing,
    engine: { onLost: () => undefined },
    ...given,
  }) as unknown as DataRoom; // the session asks no more of a room without files

const aims: Aims = {
  targets: [{ metric: "preference", value: 0.4, by: 24323, keep: {}, months: null }],
  events: [{ on: "2026-07-30", text: "Campaign starts" }],
};

let held = heldAnswering();
beforeEach(() => {
  held = heldAnswering();
});

const open = ({ store = memoryStore(), ...given }: Partial<SessionParts> = {}) =>
  createSession({
    openRoom: () => Promise.resolve(emptyRoom()),
    openAnswering: () => Promise.resolve(held.part),
    exampleFiles: () => Promise.resolve([]),
    prebuilt: () => Promise.resolve(null),
    store,
    workspace: readWorkspace(store),
    readWorkspace: () => Promise.resolve(readWorkspace(store)),
    keep: nothingKept(),
    preset: () => Promise.resolve(null),
    forget: () => Promise.resolve(),
    onStored: () => undefined,
    link: aLink(),
    ...given,
  });

const keepOf = (answer: Answer | null) => answer?.request.filter.keep;

describe("the session's turns", () => {
  it("shows the latest answer asked for, however late the earlier ones come", async () => {
    const session = open();
    await vi.waitFor(() => expect(held.waiting).toHaveLength(1));
    session.look({ filter: { ...firstView.filter, keep: { location: ["East"] } } });
    session.look({ filter: { ...firstView.filter, keep: { location: ["West"] } } });
    await vi.waitFor(() => expect(held.waiting).toHaveLength(3));
    held.waiting[2]?.give();
    expect(keepOf((await until(session, ({ updating }) => !updating)).answer)).toEqual({ location: ["West"] });
    held.waiting[1]?.give();
    held.waiting[0]?.give();
    await nothing();
    expect(keepOf(session.state().answer)).toEqual({ location: ["West"] });
  });

  it("keeps what is set about the example while it still opens", async () => {
    const fill = vi.fn<DataRoom["fill"]>();
    const session = open({ openRoom: () => Promise.resolve(emptyRoom({ fill })) });
    const beliefs = { by: "rank", values: { access: 1 } } as const;
    session.believe(beliefs);
    await vi.waitFor(() => expect(fill).toHaveBeenCalled());
    expect(fill.mock.lastCall?.[0]).toMatchObject({ beliefs });
  });

  it("keeps what is aimed at over an example while it is shown, and no longer", () => {
    const store = memoryStore();
    const session = open({ store });
    session.aim(aims);
    expect(session.state().exampleAims).toEqual(aims);
    expect(session.state().workspace).toMatchObject(noAims);
    session.showExample("us-hospitals");
    expect(session.state().exampleAims).toEqual(noAims);
    expect(readWorkspace(store)).toMatchObject(noAims);
  });

  it("takes over what a host presets, targets among it, and says what is wrong with it where it cannot", async () => {
    const preset = workspaceFile({ ...emptyWorkspace, ...aims });
    const first = open({ preset: () => Promise.resolve(preset) });
    await vi.waitFor(() => expect(first.state().workspace).toMatchObject(aims));
    expect(first.state().presetTrouble).toBeNull();
    const second = open({ preset: () => Promise.resolve(preset.slice(0, -9)) });
    await vi.waitFor(() => expect(second.state().presetTrouble).toBe("not-json"));
    expect(second.state().workspace).toEqual(emptyWorkspace);
  });

  it("opens at the view of a shared link", async () => {
    const session = open({ link: aLink("#location=East&focus=driver%3Aaccess") });
    expect(session.state().view.focus).toEqual({ kind: "driver", driver: "access" });
    await vi.waitFor(() => expect(held.waiting).toHaveLength(1));
    expect(held.waiting[0]?.request.filter.keep).toEqual({ location: ["East"] });
  });

  it("paints the prebuilt answer before the engine is up, and as one that is waited behind when the link asks for another view", async () => {
    const prebuilt = () => Promise.resolve(anAnswer({ formulaVersion: "prebuilt" }));
    const openRoom = () => new Promise<DataRoom>(() => undefined);
    const first = await until(open({ prebuilt, openRoom }), ({ answer }) => answer !== null);
    expect(first).toMatchObject({ phase: "opening", answer: { formulaVersion: "prebuilt" }, updating: false });
    const narrowed = await until(
      open({ prebuilt, openRoom, link: aLink("location=East") }),
      ({ answer }) => answer !== null,
    );
    expect(narrowed).toMatchObject({ phase: "opening", isPrebuilt: false, updating: true });
  });

  it("keeps the prebuilt answer, unmarked, until the engine knows its intervals, but not under another filter", async () => {
    const parts: Partial<SessionParts> = {
      prebuilt: () => Promise.resolve(anAnswer({ formulaVersion: "prebuilt" })),
      openRoom: () => Promise.resolve(emptyRoom({ fill: () => Promise.resolve({}) } as unknown as Partial<DataRoom>)),
      openAnswering: () =>
        Promise.resolve({
          ...held.part,
          answer: (request) => Promise.resolve(anAnswer({ request, settled: false, formulaVersion: "sums" })),
          settle: (request) => Promise.resolve(anAnswer({ request, formulaVersion: "whole" })),
        }),
    };
    const shown: string[] = [];
    const session = open(parts);
    session.subscribe(() => {
      const { answer, isPrebuilt } = session.state();
      shown.push(`${answer?.formulaVersion ?? "none"}${isPrebuilt ? " beforehand" : ""}`);
    });
    await until(session, ({ answer }) => answer?.formulaVersion === "whole");
    expect(shown).toContain("prebuilt beforehand");
    expect(shown.some((each) => each.startsWith("sums"))).toBe(false);
    shown.length = 0;
    session.look({ filter: { ...firstView.filter, keep: { location: ["East"] } } });
    await until(session, ({ answer, updating }) => !updating && keepOf(answer)?.location !== undefined);
    expect(shown).toContain("sums");
  });

  it("marks the prebuilt answer where what is settled makes the engine say something else", async () => {
    const prebuilt = () => Promise.resolve(anAnswer({ formulaVersion: "prebuilt" }));
    const openRoom = () => new Promise<DataRoom>(() => undefined);
    const store = memoryStore();
    store.setItem(workspacePlace, JSON.stringify({ ...emptyWorkspace, hiddenDrivers: ["cost"] }));
    const hiding = await until(open({ prebuilt, openRoom, store }), ({ answer }) => answer !== null);
    expect(hiding.isPrebuilt).toBe(false);
    const session = open({ prebuilt, openRoom });
    await until(session, ({ answer }) => answer !== null);
    expect(session.state().isPrebuilt).toBe(true);
    session.believe({ by: "rank", values: { access: 1 } });
    expect(session.state().isPrebuilt).toBe(false);
  });

  it("reads nothing again when what we believe changes, but weighs anew when margins do", async () => {
    const fill = vi.fn(() => Promise.resolve({}));
    const believe = vi.fn(nothing);
    const session = open({
      openRoom: () => Promise.resolve(emptyRoom({ fill } as unknown as Partial<DataRoom>)),
      openAnswering: () =>
        Promise.resolve({ ...held.part, believe, answer: (request) => Promise.resolve(anAnswer({ request })) }),
    });
    await until(session, ({ answer, updating }) => answer !== null && !updating);
    expect(fill).toHaveBeenCalledOnce();
    const beliefs = { by: "rank", values: { access: 1 } } as const;
    session.believe(beliefs);
    await vi.waitFor(() => expect(believe).toHaveBeenCalledExactlyOnceWith(beliefs));
    await until(session, ({ updating }) => !updating);
    expect(fill).toHaveBeenCalledOnce();
    session.weigh([]);
    await vi.waitFor(() => expect(fill).toHaveBeenCalledTimes(2));
    expect(fill.mock.lastCall).toMatchObject([{ beliefs }]); // kept for the next reading
  });

  it("says that it failed when the engine does not open, and keeps what is painted", async () => {
    const fault = new Error("no memory");
    const session = open({
      openRoom: () => Promise.reject(fault),
      prebuilt: () => Promise.resolve(anAnswer()),
    });
    await vi.waitFor(() => expect(session.state().failure).toBe(fault));
    expect(session.state()).toMatchObject({ phase: "failed", updating: false });
    expect(session.state().answer).not.toBeNull();
  });

  it("keeps nothing of others when the engine does not open for the view of a link", async () => {
    const session = open({
      openRoom: () => Promise.reject(new Error("no memory")),
      prebuilt: () => Promise.resolve(anAnswer()),
      link: aLink("location=East"),
    });
    await vi.waitFor(() => expect(session.state().phase).toBe("failed"));
    expect(session.state()).toMatchObject({ answer: null, updating: false });
  });

  it("keeps the answer and the files when a later question fails", async () => {
    let asked = 0;
    const answer = (request: Request) => {
      asked += 1;
      return asked === 1 ? Promise.resolve(anAnswer({ request })) : Promise.reject(new Error("the worker is gone"));
    };
    const session = open({ openAnswering: () => Promise.resolve({ ...held.part, answer }) });
    const before = await until(session, (state) => state.answer !== null);
    session.look({ outcome: "overall" });
    await vi.waitFor(() => expect(session.state().failure).not.toBeNull());
    expect(session.state()).toMatchObject({ phase: "ready", updating: false, files: before.files });
    expect(session.state().answer).toBe(before.answer);
  });

  it("shows the example asked for last, and closes the one it overtook", async () => {
    const opening: ((room: DataRoom) => void)[] = [];
    const openRoom = () =>
      new Promise<DataRoom>((resolve) => {
        opening.push(resolve);
      });
    const session = open({ openRoom });
    await vi.waitFor(() => expect(opening).toHaveLength(1));
    session.showExample("us-hospitals");
    await vi.waitFor(() => expect(opening).toHaveLength(2));
    const close = vi.fn(nothing);
    opening[1]?.(emptyRoom());
    await until(session, ({ phase }) => phase === "ready");
    opening[0]?.(emptyRoom({ close }));
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(session.state()).toMatchObject({ dataSet: "us-hospitals", phase: "ready" });
  });

  it("turns whatever is thrown into an Error that carries it", async () => {
    const session = open({ openRoom: vi.fn().mockRejectedValue("a word") });
    await vi.waitFor(() => expect(session.state().failure).toMatchObject({ cause: "a word" }));
  });

  it("hides the banner for good", () => {
    const store = memoryStore();
    open({ store }).hideBanner();
    expect(open({ store }).state().workspace.bannerHidden).toBe(true);
  });

  it("fills the page anew for the hospital of the market page", async () => {
    const fill = vi.fn(() => Promise.resolve({}));
    const session = open({ openRoom: () => Promise.resolve(emptyRoom({ fill: fill as unknown as DataRoom["fill"] })) });
    await until(session, ({ phase }) => phase === "ready");
    session.chooseFacility("360001");
    expect(session.state().workspace.ownFacility).toBe("360001");
    await vi.waitFor(() => expect(fill).toHaveBeenCalledTimes(2));
  });

  it("explains nothing before there is an answer, and no figure that no metric knows", async () => {
    const session = open({ openRoom: () => new Promise<DataRoom>(() => undefined) });
    const { now } = anAnswer().headline[0]!;
    expect(await session.explain(now)).toBeNull();
    const painted = open({ prebuilt: () => Promise.resolve(anAnswer()) });
    await until(painted, ({ answer }) => answer !== null);
    expect(await painted.explain({ ...now, metric: "luck" })).toBeNull();
    expect((await painted.explain(now))?.sql).toMatch(/^SELECT /);
  });
});
