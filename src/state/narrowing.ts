import type { DriverId } from "../domain/driver.ts";
import type { Answering } from "../instant/client.ts";
import type { DataRoom } from "./dataRoom.ts";

/** Those who cite a driver, held at hand beside everybody: the last ones asked for. */
export type Narrowing = {
  /** Has those who cite these at hand; false when it was stopped, or others were asked for meanwhile. */
  readonly to: (cites: readonly DriverId[]) => Promise<boolean>;
  /** Stops what is under way and forgets what is held: the data are about to change. */
  readonly stop: () => void;
};

type Around = {
  readonly room: () => DataRoom | null;
  readonly answering: Promise<Answering>;
  /** Waits for its turn among whatever fills or changes the data. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>;
};

/** Narrowing for a session: one at a time, asked of the engine once and then answered from memory. */
export function createNarrowing({ room, answering, inTurn }: Around): Narrowing {
  let last: { readonly name: string; readonly done: Promise<boolean>; readonly stop: AbortController } | null = null;

  async function narrow(cites: readonly DriverId[], { signal }: AbortController): Promise<boolean> {
    let isHeld = false;
    try {
      const part = signal.aborted ? null : ((await room()?.narrow(cites, signal)) ?? null);
      signal.throwIfAborted();
      if (part !== null) await (await answering).narrow(part);
      isHeld = part !== null;
      return isHeld;
    } catch (failure) {
      if (signal.aborted) return false;
      throw failure;
    } finally {
      if (!isHeld && !signal.aborted) last = null; // whoever asks next tries again
    }
  }

  function stop(): void {
    last?.stop.abort();
    last = null;
  }

  return {
    to: (cites) => {
      const name = JSON.stringify(cites);
      if (last?.name === name) return last.done;
      stop();
      const control = new AbortController();
      last = { name, done: inTurn(() => narrow(cites, control)), stop: control };
      return last.done;
    },
    stop,
  };
}
