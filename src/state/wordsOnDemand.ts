import type { Rewording, RewordingParts } from "./rewording.ts";

/** The words looked for, with what changes them fetched when it is first asked: it brings every driver's phrases along. */
export function wordsOnDemand(parts: RewordingParts): Rewording {
  let made: Promise<Rewording> | null = null;
  const words = (): Promise<Rewording> => {
    made ??= import("./rewording.ts").then(({ createRewording }) => createRewording(parts));
    return made;
  };
  return {
    matched: async (driver, phrases, signal) => (await words()).matched(driver, phrases, signal),
    reword: async (edit) => (await words()).reword(edit),
    addDriver: async (own) => (await words()).addDriver(own),
    removeDriver: async (driver) => (await words()).removeDriver(driver),
    adopt: async (change) => (await words()).adopt(change),
    stop: () => {
      void made?.then(({ stop }) => {
        stop();
      });
    },
    correct: async (correction) => (await words()).correct(correction),
  };
}
