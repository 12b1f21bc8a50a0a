import type { Voice } from "../domain/beside.ts";
import { smallestTestedBase } from "../stats/gates.ts";

/** Positive less negative texts, in points; null below the base that may be tested. */
export const voiceTone = ({ balance, toned }: Pick<Voice, "balance" | "toned">): number | null =>
  toned < smallestTestedBase ? null : (100 * balance) / toned;
