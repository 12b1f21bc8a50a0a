import { openQuestions } from "../../src/state/openQuestions.ts";
import type { DroppedFile, Session, SessionState } from "../../src/state/session.ts";

const nothing = (): void => undefined;

/** A session that answers the drop sheet from memory and calls the listener of every act; it reads and loads nothing. */
export function fakeSession(first: SessionState, onAct: (act: string, ...given: readonly unknown[]) => void = nothing) {
  let state = first;
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const put = (id: number, stage: DroppedFile["stage"]): void => {
    set({ dropped: state.dropped.map((file) => (file.id === id ? { ...file, stage } : file)) });
  };
  const session: Session = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    look: nothing,
    comparing: { compare: () => Promise.resolve(null), about: () => Promise.resolve(null) },
    undo: nothing,
    redo: nothing,
    drop: (files) => {
      onAct("drop", files);
    },
    withdraw: (id) => {
      onAct("withdraw", id);
      set({ dropped: state.dropped.filter((file) => file.id !== id) });
    },
    readIn: (id, encoding) => {
      onAct("readIn", id, encoding);
    },
    remap: (id, mapping) => {
      onAct("remap", id, mapping);
      const stage = state.dropped.find((file) => file.id === id)?.stage;
      if (stage?.kind === "understood") put(id, { ...stage, mapping, questions: openQuestions(mapping, "sure") });
    },
    showDropSheet: (dropSheetOpen) => {
      onAct("showDropSheet", dropSheetOpen);
      set({ dropSheetOpen });
    },
    load: () => {
      onAct("load");
    },
    stop: () => {
      onAct("stop");
    },
    removeFile: nothing,
    reconsider: nothing,
    settle: nothing,
    showExample: nothing,
    findHospitals: () => Promise.resolve([]),
    words: {
      matched: () => Promise.resolve(null),
      reword: () => Promise.resolve(true),
      addDriver: () => Promise.resolve(true),
      removeDriver: () => Promise.resolve(true),
      stop: nothing,
      correct: () => Promise.resolve(),
    },
    prepare: nothing,
    beside: () => Promise.resolve(null),
    rows: { find: () => Promise.resolve(null), read: () => Promise.resolve(new Map()) },
    chooseFacility: nothing,
    surveyShares: () => Promise.resolve([]),
    tryWeights: (margins) =>
      Promise.resolve({ state: "refused", given: "none", margins, problem: { kind: "no-survey" } }),
    weigh: nothing,
    weighHealth: nothing,
    believe: nothing,
    hideBanner: nothing,
    storage: {
      takeOver: nothing,
      discard: nothing,
      lock: nothing,
      forget: nothing,
      settingsText: () => Promise.resolve("{}"),
      readSettings: () => Promise.resolve({ ok: true, changes: [], without: [], take: () => Promise.resolve(true) }),
    },
    explain: () => Promise.resolve(null),
    refusedTogether: () => Promise.resolve(null),
    aim: (aims) => {
      onAct("aim", aims);
      set({ exampleAims: aims });
    },
    keepViews: (exampleViews) => {
      onAct("keepViews", exampleViews);
      set({ exampleViews });
    },
    exported: nothing,
    leave: () => Promise.resolve(null),
    refusedRows: () => Promise.resolve("line,column,reason\r\n"),
  };
  return { session, put };
}
