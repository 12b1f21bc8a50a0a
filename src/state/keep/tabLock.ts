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
