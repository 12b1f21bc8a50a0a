/** Lets whatever else waits for this thread go first, so that one long work is several short ones. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
