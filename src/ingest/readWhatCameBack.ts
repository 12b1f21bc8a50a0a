import type { SelectionDriver } from "../domain/driver.ts";
import type { Engine } from "../engine/engine.ts";
import { filesToRead, forgetToRead } from "./load/setAside.ts";
import { readTexts } from "./readTexts.ts";
import type { OpenTextReader } from "./textReader.ts";

/** Texts of records that another file's stood for until now have not been read, or not with the drivers of today. */
export async function readWhatCameBack(
  engine: Engine,
  open: OpenTextReader,
  drivers: () => readonly SelectionDriver[],
): Promise<void> {
  for (const fileId of await filesToRead(engine)) {
    await readTexts(engine, open, drivers(), { fileId }, {});
    await engine.run(forgetToRead(fileId));
  }
}
