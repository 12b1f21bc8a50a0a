import { toneReader, type ReadTones } from "./toneModel.ts";

/** The project's own reader of tone; its weights are fetched when the first text without stars is met. */
export async function loadTones(): Promise<ReadTones> {
  const { default: model } = await import("./toneWeights.json");
  return toneReader(model);
}
