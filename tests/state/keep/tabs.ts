import type { TabLock } from "../../../src/state/keep/tabLock.ts";

/** A browser's tabs as they share the right to write: each call opens one. */
export function tabs(): () => TabLock {
  let holder: object | null = null;
  let tellHolder: () => void = () => undefined;
  return () => {
    const self = {};
    const listeners: (() => void)[] = [];
    const take = (): void => {
      holder = self;
      tellHolder = () => {
        for (const tell of listeners) tell();
      };
    };
    return {
      hold: () => {
        if (holder === null) take();
        return Promise.resolve(holder === self);
      },
      takeOver: () => {
        if (holder !== self) {
          tellHolder();
          take();
        }
        return Promise.resolve();
      },
      holds: () => holder === self,
      onLost: (tell) => {
        listeners.push(tell);
      },
    };
  };
}
