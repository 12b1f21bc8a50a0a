import type { DataRoom } from "./dataRoom.ts";

/** Loads one file of an example, as it is mapped. Throws when it is refused, which would be our fault. */
export async function loadExampleFile({ ingest }: DataRoom, file: File): Promise<void> {
  const inspected = await ingest.inspect(file);
  const loaded = inspected.ok ? await ingest.load(inspected.value, inspected.value.mapping) : inspected;
  if (!loaded.ok) throw new Error(`The example file ${file.name} was refused: ${loaded.issues[0].kind}.`);
}
