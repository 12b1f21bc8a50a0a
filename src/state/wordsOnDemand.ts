import type { RewordingParts } from "./rewording.ts";
import type { Session } from "./session.ts";

/** The words looked for, with what changes them fetched when it is first asked: it brings every driver's phrases along. */
export function wordsOnDemand(parts: RewordingParts): Session["words"] {
  let made: Promise<Session["words"]> | null = null;
  const words = (): Promise<Session["words"]> => {
    made ??= import("./rewording.ts").then(({ createRewording }) => createRewording(parts));
    return made;
  };
  return {
    matched: async (driver, phrases, signal) => (await words()).matched(driver, phrases, signal),
    reword: async (edit) => (await words()).reword(edit),
    addDriver: async (own) => (await words()).addDriver(own),
    removeDriver: async (driver) => (await words()).removeDriver(driver),
    stop: () => {
      void made?.then(({ stop }) => {
        stop();
      });
    },
    correct: async (correction) => (await words()).correct(correction),
  };
}
