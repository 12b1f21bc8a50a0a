/** The right to write what is kept: one tab of the browser has it at a time. */
export type TabLock = {
  /** Asks for the right; true when this tab has it, false while another tab does. */
  readonly hold: () => Promise<boolean>;
  /** Takes the right from whichever tab has it. */
  readonly takeOver: () => Promise<void>;
  readonly holds: () => boolean;
  /** Told when another tab has taken the right. */
  readonly onLost: (tell: () => void) => void;
};

const lockName = "whyhere.tables";

/** The right to write, by the browser's Web Locks; it ends with the tab. A page that is served without TLS has none: there one tab is assumed. */
export function browserLock(
  locks: LockManager | undefined = "locks" in navigator ? navigator.locks : undefined,
): TabLock {
  const listeners: (() => void)[] = [];
  let held = locks === undefined;
  const ask = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      if (held || locks === undefined) {
        resolve(true);
        return;
      }
      locks
        .request(lockName, options, (lock) => {
          held = lock !== null;
          resolve(held);
          return held ? new Promise<void>(() => undefined) : undefined; // as long as the tab
        })
        .catch(() => {
          held = false; // taken over
          for (const tell of listeners) tell();
        });
    });
  return {
    hold: () => ask({ ifAvailable: true }),
    takeOver: async () => {
      await ask({ steal: true });
    },
    holds: () => held,
    onLost: (tell) => {
      listeners.push(tell);
    },
  };
}
