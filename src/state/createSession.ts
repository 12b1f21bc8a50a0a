import { createStore } from "zustand/vanilla";
import { createChoices } from "./createChoices.ts";
import { createDrops } from "./drops.ts";
import type { DataRoom } from "./dataRoom.ts";
import { loadExampleFile } from "./loadExampleFile.ts";
import { wordsOnDemand } from "./wordsOnDemand.ts";
import type { DataSet, ExampleName, Session, SessionState } from "./session.ts";
import type { SessionParts } from "./sessionParts.ts";
import { remembering } from "./remembering.ts";
import { settledBy } from "./settledBy.ts";
import { firstView } from "./view.ts";
import { isFirstPopulation, readViewHash, writeViewHash } from "./viewHash.ts";
import { emptyWorkspace, keepWorkspace, readWorkspace, type Workspace } from "./workspace.ts";

const asError = (failure: unknown): Error =>
  failure instanceof Error ? failure : new Error("Something failed that is no Error.", { cause: failure });

/** Opens the session: the worked example first, answers in the background, the user's files when they come. */
export function createSession(parts: SessionParts): Session {
  const store = createStore<SessionState>(() => ({
    phase: "opening",
    dataSet: "riverside",
    view: readViewHash(parts.link.read()),
    answer: null,
    updating: false,
    files: [],
    dropped: [],
    dropSheetOpen: false,
    rewording: null,
    brandProposal: null,
    workspace: readWorkspace(parts.store),
    failure: null,
  }));
  const { getState: state, setState: set } = store;
  const answering = parts.openAnswering();
  let room: DataRoom | null = null;
  let settledInExample: Partial<Workspace> = {};
  let own: Promise<DataRoom> | null = null;
  let [asked, filled] = [0, false];
  let filling: Promise<unknown> = Promise.resolve();
  let opening = 0;

  const fail = (failure: unknown): void => {
    set({ failure: asError(failure), updating: false, phase: room === null ? "failed" : "ready" });
  };

  async function ask(): Promise<void> {
    asked += 1;
    if (!filled) {
      set({ updating: true }); // whoever fills asks again, with the view as it is then
      return;
    }
    const turn = asked;
    const { filter, outcome } = state().view;
    set({ updating: true });
    const first = await (await answering).answer({ filter, outcome });
    if (turn !== asked) return;
    set({ answer: first, updating: !first.settled, failure: null });
    if (first.settled) return;
    const whole = await (await answering).settle({ filter, outcome });
    if (whole !== null && turn === asked) set({ answer: whole, updating: false });
  }

  /** One fill at a time: each rebuilds the model from the workspace as it is when its turn comes. */
  async function refill(): Promise<void> {
    const turn = filling.then(fillNow);
    filling = turn.catch(() => undefined); // the failure goes to whoever asked; the next fill starts afresh
    await turn;
    await ask();
  }

  async function fillNow(): Promise<void> {
    if (room === null) return;
    filled = false;
    asked += 1; // an answer still on its way is about the data before
    set({ updating: true });
    const data = await room.fill(
      state().dataSet === "own" ? state().workspace : { ...state().workspace, ...settledInExample },
    );
    await (await answering).fill(data);
    filled = true;
  }

  async function enter(next: DataRoom, dataSet: DataSet): Promise<void> {
    const last = room;
    room = next;
    filled = false;
    set({ dataSet, files: next.files(), phase: "ready", failure: null });
    await last?.close();
  }

  async function openExample(name: ExampleName): Promise<void> {
    opening += 1;
    const turn = opening;
    const { maturityDays, margins, beliefs, healthWeights } = emptyWorkspace;
    settledInExample = { maturityDays, margins, beliefs, healthWeights }; // what is set while it opens stays
    if (isFirstPopulation(state().view)) {
      const prebuilt = await parts.prebuilt(name);
      if (prebuilt !== null && turn === opening) set({ answer: prebuilt, dataSet: name });
    }
    const next = await parts.openRoom(() => ({ ...state().workspace, mappings: {} }));
    for (const file of await parts.exampleFiles(name)) await loadExampleFile(next, file);
    await next.refresh();
    if (turn !== opening) {
      await next.close(); // the user went on to something else meanwhile
      return;
    }
    const proposed = settledBy(await next.propose());
    settledInExample = { ...proposed, ...settledInExample };
    await enter(next, name);
    await refill();
  }

  function changeWorkspace(change: Partial<Workspace>): void {
    const workspace = { ...state().workspace, ...change };
    set({ workspace });
    keepWorkspace(parts.store, workspace);
  }

  const drops = createDrops({
    state,
    set,
    ownRoom: () => {
      own ??= parts.openRoom(() => state().workspace);
      return own;
    },
    onLoaded: async (loadedRoom) => {
      await loadedRoom.refresh();
      if (loadedRoom !== room) {
        opening += 1;
        await enter(loadedRoom, "own");
        set({ view: { ...firstView }, answer: null });
        parts.link.write("");
      }
      set({ files: loadedRoom.files() });
      const proposal = await loadedRoom.propose();
      const { workspace } = state();
      const known = workspace.ownBrand !== null && proposal.brands.includes(workspace.ownBrand);
      changeWorkspace(known ? { aliases: proposal.aliases } : settledBy(proposal));
      if (!known && proposal.brands.length > 0) set({ brandProposal: proposal });
      await refill();
    },
    remember: remembering({ workspace: () => state().workspace, change: changeWorkspace, fail }),
    fail,
  });

  const choices = createChoices({
    room: () => room,
    settle: (change) => {
      // What is set about an example lasts while it is shown; the own hospital is the user's everywhere.
      if (state().dataSet === "own" || change.ownFacility !== undefined) changeWorkspace(change);
      else settledInExample = { ...settledInExample, ...change };
      refill().catch(fail);
    },
  });

  parts.link.onChange(() => {
    const view = readViewHash(parts.link.read());
    const before = state().view;
    set({ view });
    if (writeViewHash({ ...before, focus: null, order: null }) !== writeViewHash({ ...view, focus: null, order: null }))
      ask().catch(fail);
  });

  openExample("riverside").catch(fail);

  return {
    subscribe: (listener) => store.subscribe(listener),
    state,
    look: (change) => {
      const view = { ...state().view, ...change };
      set({ view });
      parts.link.write(writeViewHash(view));
      if (change.filter !== undefined || change.outcome !== undefined) ask().catch(fail);
    },
    drop: drops.drop,
    withdraw: drops.withdraw,
    remap: drops.remap,
    readIn: drops.readIn,
    showDropSheet: (dropSheetOpen) => {
      set({ dropSheetOpen });
    },
    load: drops.load,
    stop: drops.stop,
    removeFile: (fileId) => {
      const current = room;
      if (current === null || state().dataSet !== "own") return;
      current
        .remove(fileId)
        .then(() => {
          set({ files: current.files() });
          return refill();
        })
        .catch(fail);
    },
    reconsider: () => {
      if (room === null || state().dataSet !== "own") return;
      room
        .propose()
        .then(({ brands, aliases }) => {
          set({ brandProposal: { own: state().workspace.ownBrand, brands, aliases } });
        })
        .catch(fail);
    },
    settle: ({ own, rivals, hiddenDrivers }) => {
      changeWorkspace({ ownBrand: own, rivals, hiddenDrivers });
      set({ brandProposal: null, dropSheetOpen: false });
      refill().catch(fail);
    },
    showExample: (name) => {
      own = null;
      set({ answer: null, phase: "opening", dataSet: name, files: [], view: firstView });
      parts.link.write("");
      openExample(name).catch(fail);
    },
    ...choices,
    hideBanner: () => {
      changeWorkspace({ bannerHidden: true });
    },
    explain: async (figure) => (await import("./explainFigure.ts")).explainFigure(figure, state()),
    refusedTogether: async (populations) => {
      if (room === null || state().dataSet !== "own") return null; // the examples hold no person
      return (await import("./exportLedger.ts")).refusedTogether(room.engine, populations);
    },
    exported: (exports) => {
      if (state().dataSet === "own") changeWorkspace({ exports });
    },
    refusedRows: drops.refusedRows,
    words: wordsOnDemand({
      state,
      set,
      rooms: async () => [...new Set([...(room === null ? [] : [room]), ...(own === null ? [] : [await own])])],
      changeWorkspace,
      refill,
      fail,
    }),
  };
}
