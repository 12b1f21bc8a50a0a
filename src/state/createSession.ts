import { createStore } from "zustand/vanilla";
import { EngineLost } from "../engine/engineLost.ts";
import { createAnswers } from "./answers.ts";
import { createComparing } from "./comparing.ts";
import { createChoices } from "./createChoices.ts";
import { createDrops, stoppedFiles } from "./drops.ts";
import type { DataRoom } from "./dataRoom.ts";
import { isLocked } from "./lock.ts";
import { loadExampleFile } from "./loadExampleFile.ts";
import { wordsOnDemand } from "./wordsOnDemand.ts";
import { createOwnData } from "./ownData.ts";
import type { DataSet, ExampleName, Session, SessionState } from "./session.ts";
import type { SessionParts } from "./sessionParts.ts";
import { createPresenting } from "./presenting.ts";
import { remembering } from "./remembering.ts";
import { createSettings } from "./settings.ts";
import { settledBy } from "./settledBy.ts";
import { exampleAhead, firstState, showingAhead, unsettled } from "./firstState.ts";
import { createSteps } from "./steps.ts";
import { firstView } from "./view.ts";
import { isFirstPopulation, populationOf, readViewHash } from "./viewHash.ts";
import type { Workspace } from "./workspace.ts";

const asError = (failure: unknown): Error =>
  failure instanceof Error ? failure : new Error("Something failed that is no Error.", { cause: failure });
/** An engine that stops again and again is not started for ever. */
const mostLosses = 3;

/** Opens the session: the worked example first, answers in the background, the user's files when they come. */
export function createSession(parts: SessionParts): Session {
  const store = createStore<SessionState>(() => firstState(parts));
  const { getState: state, setState: set } = store;
  const steps = createSteps(parts.link);
  let room: DataRoom | null = null;
  let settledInExample = unsettled;
  let opening = 0;
  let losses = 0;

  const fail = (failure: unknown): void => {
    if (failure instanceof EngineLost && losses <= mostLosses) return; // it is being started again
    set({ failure: asError(failure), updating: false, settling: null, phase: room === null ? "failed" : "ready" });
    if (room === null && !isFirstPopulation(state().view)) set({ answer: null }); // what is there is of others
  };

  const answering = parts.openAnswering();
  const { ask, refill, believe, forget, ...asked } = createAnswers({
    state,
    set,
    answering,
    room: () => room,
    workspace: () => (state().dataSet === "own" ? state().workspace : { ...state().workspace, ...settledInExample }),
  });

  async function enter(next: DataRoom, dataSet: DataSet, also: Partial<SessionState> = {}): Promise<void> {
    const last = room;
    room = next;
    forget();
    const isPrebuilt = state().isPrebuilt && dataSet !== "own";
    set({ dataSet, isPrebuilt, files: next.files(), phase: "ready", failure: null, ...also });
    next.engine.onLost(() => {
      recover(next).catch(fail);
    });
    await last?.close();
  }

  /** What was shown again in a new engine, after its engine stopped by itself; a file on its way has to be dropped again. */
  async function recover(lost: DataRoom): Promise<void> {
    losses += 1;
    if (lost !== room) return;
    if (losses > mostLosses) throw new EngineLost("The engine stopped again and again.");
    const { dataSet, dropped } = state();
    set({ dropped: stoppedFiles(dropped), updating: true });
    if (dataSet === "own" ? !(await own.recover(lost)) : true)
      await openExample(dataSet === "own" ? "riverside" : dataSet);
  }

  async function openExample(name: ExampleName): Promise<void> {
    opening += 1;
    const turn = opening;
    const prebuilt = await parts.prebuilt(name);
    if (prebuilt !== null && turn === opening) set({ ...showingAhead(prebuilt, state()), dataSet: name });
    const next = await parts.openRoom(() => ({ ...state().workspace, mappings: {} }), "example");
    for (const file of await parts.exampleFiles(name)) await loadExampleFile(next, file);
    await next.refresh();
    if (turn !== opening) {
      await next.close(); // the user went on to something else meanwhile
      return;
    }
    const proposed = settledBy(await next.propose());
    settledInExample = { ...proposed, ...settledInExample }; // what was set while it opened stays
    await enter(next, name);
    await refill();
  }

  const own = createOwnData({
    parts,
    state,
    set,
    shown: () => room,
    enter: (next) => {
      opening += 1;
      return enter(next, "own");
    },
    refill,
    fail,
  });
  const { changeWorkspace } = own;

  const drops = createDrops({
    state,
    set,
    ownRoom: own.room,
    onLoaded: async (loadedRoom) => {
      await loadedRoom.refresh();
      if (loadedRoom !== room) {
        opening += 1;
        await enter(loadedRoom, "own", { view: { ...firstView }, answer: null });
        parts.link.write("");
      }
      await own.show(loadedRoom);
      own.keep();
    },
    remember: remembering({ workspace: () => state().workspace, change: changeWorkspace, fail }),
    fail,
  });

  /** What is set about an example lasts while it is shown; the own hospital is the user's everywhere. */
  function keepSettled(change: Partial<Workspace>): void {
    if (state().dataSet === "own" || change.ownFacility !== undefined) changeWorkspace(change);
    else settledInExample = { ...settledInExample, ...change };
    set({ isPrebuilt: false }); // what is set changes what the engine will say
  }

  const choices = createChoices({
    ...asked,
    fail,
    room: () => room,
    settle: (change) => {
      keepSettled(change);
      refill().catch(fail);
    },
    settleBeliefs: (change) => {
      keepSettled(change);
      believe(change.beliefs).catch(fail);
    },
  });

  const words = wordsOnDemand({
    state,
    set,
    rooms: async () => [...new Set([room, await own.opened()])].filter((each) => each !== null),
    changeWorkspace,
    refill,
    recoded: own.keep,
    fail,
  });

  const settings = createSettings({ workspace: () => state().workspace, adopt: words.adopt });

  parts.link.onChange(() => {
    const view = readViewHash(parts.link.read());
    const before = state().view;
    steps.moved();
    set({ view });
    if (populationOf(before) !== populationOf(view)) ask().catch(fail);
  });

  parts.onStored(() => {
    set({ locked: isLocked(parts.store) });
  });

  parts.preset().then(settings.presetBy).then(set).catch(fail);

  own
    .showKept()
    .then((isShown) => (isShown ? undefined : openExample("riverside")))
    .catch(fail);

  return {
    subscribe: (listener) => store.subscribe(listener),
    state,
    look: (change) => {
      const before = state().view;
      const view = { ...before, ...change };
      set({ view });
      steps.take(before, view);
      if (change.filter !== undefined || change.outcome !== undefined) ask().catch(fail);
    },
    comparing: createComparing({ state, answering, ...asked }),
    undo: () => {
      parts.link.go(-1);
    },
    redo: () => {
      parts.link.go(1);
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
        .then(own.keep)
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
      own.leave();
      settledInExample = unsettled;
      set(exampleAhead(name));
      parts.link.write("");
      openExample(name).catch(fail);
    },
    ...choices,
    hideBanner: () => {
      changeWorkspace({ bannerHidden: true });
    },
    explain: async (figure) => (await import("./explainFigure.ts")).explainFigure(figure, state()),
    ...createPresenting({ room: () => room, state, set, changeWorkspace }),
    refusedRows: drops.refusedRows,
    storage: { ...own.storage, ...settings },
    words,
  };
}
