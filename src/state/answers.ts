import type { Beliefs } from "../domain/belief.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Answering } from "../instant/client.ts";
import type { DataRoom } from "./dataRoom.ts";
import type { Narrowing } from "./narrowing.ts";
import type { SessionState } from "./session.ts";
import { isFirstPopulation } from "./viewHash.ts";
import type { Workspace } from "./workspace.ts";

/** The page's answers over the room that is open. */
export type Answers = {
  /** Asks again, with the view as it is now. */
  readonly ask: () => Promise<void>;
  /** Reads the room's sums anew, then asks. */
  readonly refill: () => Promise<void>;
  /** Sets beliefs beside the sums as they are, then asks. */
  readonly believe: (beliefs: Beliefs | null) => Promise<void>;
  /** Has those who cite a driver at hand, so that keeping them waits for nothing. */
  readonly prepare: (driver: DriverId) => Promise<void>;
  /** Whether there are data to ask. */
  readonly hasData: () => boolean;
  /** Resolves once no answer is on its way; whether there are data to ask. */
  readonly quiet: () => Promise<boolean>;
  /** Told that another room is open: what was filled is no longer of the page. */
  readonly forget: () => void;
};

type Around = {
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  readonly answering: Promise<Answering>;
  readonly room: () => DataRoom | null;
  /** The workspace of the data that are shown. */
  readonly workspace: () => Workspace;
};

/** Answers for a session: the latest question wins, whatever comes late. */
export function createAnswers({ state, set, answering, room, workspace }: Around): Answers {
  let [asked, filled] = [0, false];
  /** Fetched when a driver is first looked at. */
  let narrowing: Promise<Narrowing> | null = null;
  let filling: Promise<unknown> = Promise.resolve();
  let asking: Promise<unknown> = Promise.resolve();

  function ask(): Promise<void> {
    const turn = askNow();
    asking = turn.catch(() => undefined); // the failure goes to whoever asked
    return turn;
  }

  async function askNow(): Promise<void> {
    asked += 1;
    if (!filled) {
      set({ updating: true, isPrebuilt: isStillPrebuilt() }); // whoever fills asks again, with the view as it is then
      return;
    }
    const turn = asked;
    const { filter, outcome } = state().view;
    const { cites } = filter.keep;
    set({ updating: true, isPrebuilt: isStillPrebuilt(), settling: null });
    if (cites && (!(await (await narrower()).to(cites)) || turn !== asked)) return; // whoever stopped it asks again
    const first = await (await answering).answer({ filter, outcome });
    if (turn !== asked) return;
    // What was made beforehand has its intervals, which the first answer lacks: it stays until they are known again.
    if (first.settled || !isStillPrebuilt())
      set({ answer: first, isPrebuilt: false, updating: !first.settled, failure: null });
    if (first.settled) return;
    const report = (settling: number): void => {
      if (turn === asked) set({ settling });
    };
    const whole = await (await answering).settle({ filter, outcome }, report);
    if (whole !== null && turn === asked)
      set({ answer: whole, isPrebuilt: false, updating: false, settling: null, failure: null });
  }

  /** Whether the answer on the page was made beforehand, and is what the view asks for. */
  const isStillPrebuilt = (): boolean => state().isPrebuilt && isFirstPopulation(state().view);

  function inLine<T>(act: () => Promise<T>): Promise<T> {
    const turn = filling.then(act);
    filling = turn.catch(() => undefined); // the failure goes to whoever asked; the next fill starts afresh
    return turn;
  }

  async function inTurn(act: () => Promise<void>): Promise<void> {
    await inLine(act);
    await ask();
  }

  function narrower(): Promise<Narrowing> {
    narrowing ??= import("./narrowing.ts").then(({ createNarrowing }) =>
      createNarrowing({ room, answering, inTurn: inLine }),
    );
    return narrowing;
  }

  /** The data are about to change, and with them those who were told apart. */
  function forget(): void {
    filled = false;
    void narrowing?.then(({ stop }) => {
      stop();
    });
  }

  async function fillNow(): Promise<void> {
    const open = room();
    if (open === null) return;
    filled = false;
    asked += 1; // an answer still on its way is about the data before
    set({ updating: true });
    await (await answering).fill(await open.fill(workspace()));
    filled = true;
  }

  return {
    ask,
    /** One fill at a time: each rebuilds the model from the workspace as it is when its turn comes. */
    refill: () => {
      forget();
      return inTurn(fillNow);
    },
    believe: (beliefs) => inTurn(async () => (await answering).believe(beliefs)),
    prepare: async (driver) => {
      await (await narrower()).to([driver]);
    },
    hasData: () => filled,
    quiet: async () => {
      for (let last: unknown = null; last !== asking;) {
        last = asking;
        await asking;
      }
      return filled;
    },
    forget,
  };
}
