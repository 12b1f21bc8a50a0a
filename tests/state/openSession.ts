import { readFileSync } from "node:fs";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import { answerHere } from "../../src/instant/answerHere.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { createSession } from "../../src/state/createSession.ts";
import type { Link, SessionParts } from "../../src/state/sessionParts.ts";
import { openDataRoom, type DataRoom } from "../../src/state/dataRoom.ts";
import { createKeeper } from "../../src/state/keep/keeper.ts";
import { createKeeping } from "../../src/state/keep/keeping.ts";
import { memoryPlace } from "../../src/state/keep/memoryPlace.ts";
import { tabs } from "./keep/tabs.ts";
import { memoryStore } from "../../src/state/memoryStore.ts";
import { readWorkspace } from "../../src/state/storedWorkspace.ts";
import type { Session, SessionState } from "../../src/state/session.ts";

/** A link that a test can read, and step back and on in as with a browser's buttons. */
export function aLink(first = ""): Link & { readonly written: () => string; readonly back: () => void } {
  let [steps, at] = [[first], 0];
  const listeners: (() => void)[] = [];
  const read = () => steps[at] ?? "";
  const go = (step: -1 | 1) => {
    at = Math.min(Math.max(at + step, 0), steps.length - 1);
    for (const listener of listeners) listener();
  };
  return {
    read,
    written: read,
    write: (hash) => {
      if (hash === read()) return;
      steps = [...steps.slice(0, at + 1), hash];
      at += 1;
    },
    amend: (hash) => {
      steps = steps.with(at, hash);
    },
    go,
    onChange: (listener) => {
      listeners.push(listener);
    },
    back: () => {
      go(-1);
    },
  };
}

/** A browser that has kept nothing yet, and keeps in memory. */
export const nothingKept = (): SessionParts["keep"] => {
  const keeper = createKeeper(memoryPlace(), tabs()());
  return { mayHold: () => Promise.resolve(false), open: (around) => Promise.resolve(createKeeping(keeper, around)) };
};

const riversideFiles = ["riverside-brand-survey.csv", "riverside-crm-leads.csv", "riverside-reviews.csv"];

/** A file of the repository as a browser would hand it over; some of its lines only, where `lines` says which. */
export function fileAt(path: string, lines: (all: readonly string[]) => readonly string[] = (all) => all): File {
  const text = readFileSync(path, "utf8");
  const kept = lines(text.split(/(?<=\n)/)).join("");
  return new File([kept], path.slice(path.lastIndexOf("/") + 1), { type: "text/csv" });
}

/** A session on the real engine with the worked example, the rooms it opened, its link and what it stored. */
export function openRealSession(given: Partial<SessionParts> = {}) {
  const rooms: DataRoom[] = [];
  const link = aLink();
  const { store = memoryStore() } = given;
  const session = createSession({
    openRoom: async (settled) => {
      const room = await openDataRoom(openDuckdbNode, "the secret of this test", settled, readHere);
      rooms.push(room);
      return room;
    },
    openAnswering: () => Promise.resolve(answerHere()),
    exampleFiles: () => Promise.resolve(riversideFiles.map((name) => fileAt(`data/riverside/${name}`))),
    prebuilt: () => Promise.resolve(null),
    store,
    workspace: readWorkspace(store),
    readWorkspace: () => Promise.resolve(readWorkspace(store)),
    keep: nothingKept(),
    preset: () => Promise.resolve(null),
    forget: () => Promise.resolve(),
    onStored: () => undefined,
    link,
    ...given,
  });
  return { session, rooms, link, store };
}

/** Resolves with the first state that is as asked, the present one included. */
export function until(session: Session, isSo: (state: SessionState) => boolean): Promise<SessionState> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const state = session.state();
      if (isSo(state)) {
        leave();
        resolve(state);
      } else if (state.failure !== null) {
        leave();
        reject(state.failure);
      }
    };
    const leave = session.subscribe(look);
    look();
  });
}

/** Whether the page shows the whole answer to what it asks for. */
export const isSettled = ({ answer, updating, view }: SessionState): boolean =>
  !updating && answer?.settled === true && answer.request.filter === view.filter;
