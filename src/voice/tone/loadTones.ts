import type { ReadTones } from "./toneModel.ts";

/** The project's own reader of tone; it and its weights are fetched when the first text without stars is met. */
export async function loadTones(): Promise<ReadTones> {
  const [{ toneReader }, { default: model }] = await Promise.all([
    import("./toneModel.ts"),
    import("./toneWeights.json"),
  ]);
  return toneReader(model);
}
