import type { ToneModel } from "./toneModel.ts";

/** The project's own model of tone; fetched when the first texts are read. */
export async function loadToneModel(): Promise<ToneModel> {
  return (await import("./toneWeights.json")).default;
}
