import type { DataRoom } from "./dataRoom.ts";

/** Loads a file of a worked example as it is proposed; ours, so a refusal is our fault and thrown. */
export async function loadExampleFile({ ingest }: DataRoom, file: File): Promise<void> {
  const inspected = await ingest.inspect(file);
  const loaded = inspected.ok ? await ingest.load(inspected.value, inspected.value.mapping) : inspected;
  if (!loaded.ok) throw new Error(`The example file ${file.name} was refused: ${loaded.issues[0].kind}.`);
}
